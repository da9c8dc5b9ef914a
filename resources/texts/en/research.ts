import type { Texts } from '../texts.ts';

export const research: Texts['research'] = {
  notes: {
    prosales:
      'Prosales, Sales Efficiency Study III, 2010, as told in the authors’ article at foretagande.se. Named survey with its own data; we have not read the report itself. Often quoted as +10%.',
    retold:
      'Prosales, the same study, but we have only found these figures second hand. Less solid than the pace of coaching.',
    third:
      'One in three: articles by the Prosales authors (foretagande.se; saljarnas.se, 2012). One in ten: a third of those find it valuable (saljarnas.se). The study is often quoted as one in ten outright. Second hand.',
    blume:
      'Blume et al. (2010), Journal of Management, doi.org/10.1177/0149206309352880. Peer-reviewed research; on support at work at large, not sales alone.',
    span: 'Rule of thumb: 6–8 sellers per manager, 10 at most. Kurlan (2015): a sales consultant’s experience, not research.',
    progress:
      'Amabile & Kramer, The Progress Principle (2011): about 12,000 diary entries from 238 people in seven companies. Named research, though not on sellers.',
    transfer:
      'Broad & Newstrom, Transfer of Training (1992), as retold by Training Industry (2020). A named study of training at large, not of selling alone; we have not read the book ourselves.',
    recognition:
      'Sales Leadership Success, blog (2022): one recognition a day that cannot be a closed deal. A sales consultant’s advice, not research.',
    graduation:
      'Sandler, blog, undated: celebrating a completed academy as a ritual. A training company’s advice, not research.',
    secondLine:
      'Starr Results, blog, undated: talks between managers stay on business, and nobody coaches the coaching. A consultant’s experience, not research.',
  },
  sources: {
    prosales: {
      name: 'Prosales, Sales Efficiency Study III, 2010',
      supports: 'the pace of coaching, growth',
    },
    retold: { name: 'The same study, retold by others', supports: 'products and sales process' },
    third: { name: 'The Prosales authors, articles 2012', supports: 'one in three, one in ten' },
    blume: { name: 'Blume et al., 2010', supports: 'support in daily work' },
    span: { name: 'Kurlan, 2015', supports: 'sellers per manager' },
    progress: { name: 'Amabile & Kramer, 2011', supports: 'celebrations' },
    transfer: { name: 'Broad & Newstrom, 1992', supports: 'who does what, and when' },
    recognition: { name: 'Sales Leadership Success, 2022', supports: 'what is lifted, never a closed deal' },
    graduation: { name: 'Sandler, undated', supports: 'the end of the academy' },
    secondLine: { name: 'Starr Results, undated', supports: 'the managers’ refill' },
  },
  solidity: {
    A: 'peer-reviewed research',
    B: 'named survey, own data',
    C: 'retold second hand',
    D: 'rule of thumb',
    GK: 'general knowledge, not verified',
  },
};
