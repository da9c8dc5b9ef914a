import type { Texts } from '../texts.ts';

export const guides: Texts['guides'] = {
  interest: {
    title: 'Interest first',
    about: 'How is it going, and how can I help?',
    steps: [
      {
        title: 'How is it going?',
        questions: ['How are you?', 'How is it really going?', 'What are you pleased with since last time?'],
      },
      {
        title: 'Tell me more',
        questions: ['How did you do it?', 'What did the customer notice?', 'What is hardest right now?'],
      },
      {
        title: 'How can I help?',
        questions: [
          'What would help you most this week?',
          'What would you like me to do, or stop doing?',
          'When shall we speak about it again?',
        ],
      },
    ],
  },
  grow: {
    title: 'GROW',
    about: 'Goal, reality, options, will: from a thought to the next step.',
    steps: [
      {
        title: 'Goal',
        questions: ['What would you like from our time?', 'What should the customer notice?'],
      },
      {
        title: 'Now',
        questions: [
          'What did you do last time?',
          'What did you see?',
          'Where are you on a scale from 1 to 10?',
        ],
      },
      {
        title: 'Options',
        questions: ['What else could you try?', 'What would make it a little easier?'],
      },
      {
        title: 'Will',
        questions: [
          'What will you do, and when?',
          'What could get in the way?',
          'How do we celebrate when it is done?',
        ],
      },
    ],
  },
  refill: {
    title: 'Refill for those who coach',
    about: 'The leader’s talk with a sales manager: unload, then refill.',
    steps: [
      {
        title: 'Unload',
        questions: [
          'What are you carrying right now?',
          'Which talk was the hardest, and what made it hard?',
          'What can you let go of?',
        ],
      },
      {
        title: 'What carries you',
        questions: [
          'Which talk gave you energy?',
          'What progress have you seen in somebody, large or small?',
        ],
      },
      {
        title: 'Refill',
        questions: [
          'What do you need more of, to have the strength and the skill?',
          'Which talk shall we practise together?',
          'What do I do to protect your time?',
        ],
      },
    ],
  },
  own: { title: 'Your own guide', about: 'Your questions, in your order.', steps: [] },
};
