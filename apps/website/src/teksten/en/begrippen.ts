import type { begrippen as nl } from '../nl/begrippen.ts'

export const begrippen: Record<keyof typeof nl, string> = {
  'begrippen.kop': 'What does that word mean?',
  'begrippen.inleiding':
    'These words are in letters and forms of the Dutch government. Here you read in plain language what they mean.',
  'begrippen.letters': 'Go to a letter',
  'begrippen.bron': 'Law:',
  'begrippen.regel': 'Arrange this: {{titel}}',
}
