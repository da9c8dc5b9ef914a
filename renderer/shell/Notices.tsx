import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

/** Where toasts come up. What was said before it was there comes up with it. */
export function Notices() {
  return <Notifications position="bottom-center" limit={3} autoClose={8000} />;
}
