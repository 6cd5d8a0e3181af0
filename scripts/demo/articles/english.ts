import type { DemoArticle } from '#scripts/demo/demo-article.ts';

/** What the newsroom publishes in English: translations of two of its reports. */
export const englishArticles: readonly DemoArticle[] = [
  {
    stage: 'live',
    language: 'en',
    translates: 'Hội nghị đầu bờ: Lúa ít nước, ruộng vẫn đầy bông',
    section: 'nong-nghiep',
    author: 'minh',
    hoursAgo: 22,
    daysAgo: 2,
    headline: 'At the edge of the field: less water, and the ears are still full',
    sapo: 'More than 200 farmers compared two plots of the same seed side by side: one kept under water, the other flooded and dried in turns.',
    place: 'Thái Bình',
    tags: ['field day', 'rice'],
    body: [
      {
        photo: { scene: 'field', seed: 201 },
        caption: 'Farmers visit the plot that is flooded and dried in turns, Thái Bình.',
        alt: 'A group of farmers looks over a field and a row of green hills',
        align: 'wide',
      },
      'The plot that dries in turns took 28% less water and two rounds of pumping less, and gave 11 kilograms more from every sào. The farmers pulled up the clumps, counted the shoots and weighed the grain themselves.',
      'What worries them is that the ground within one field is uneven. The cooperative promised to level it by laser after this crop, for a fee by the sào.',
      {
        quote: 'Hearing of it ten times is worth less than bending down once to count a clump.',
        by: 'A farmer at the meeting',
      },
    ],
  },
  {
    stage: 'live',
    language: 'en',
    translates: 'Sơ kết trồng rừng ven biển: 640 héc-ta sú vẹt qua được mùa bão',
    section: 'nong-nghiep',
    author: 'lan',
    hoursAgo: 46,
    daysAgo: 3,
    headline: 'Coastal forest: 640 hectares of mangrove came through the storms',
    sapo: 'A meeting on the coastal planting programme heard that 83% of the trees are alive after the storms, the most since it began.',
    place: 'Nam Định',
    tags: ['coastal forest'],
    body: [
      {
        photo: { scene: 'field', seed: 211 },
        caption: 'Newly planted forest after the season of storms.',
        alt: 'Rows of young trees on a flat shore, green hills far behind',
      },
      'In three years five communes planted 640 hectares. The trees were raised from local seed and set in clusters rather than in straight rows as before.',
      'The meeting asked that the fishermen who watch over the forest be kept, and paid by the number of living trees counted after each season of storms.',
    ],
  },
];
