import type { Vertaling } from '@loket/ui/i18n'
import type { begrippen as nl } from '../nl/begrippen.ts'

export const begrippen: Vertaling<typeof nl> = {
  'begrippen.kop': 'ما معنى هذه الكلمة؟',
  'begrippen.inleiding': 'هذه الكلمات موجودة في رسائل الحكومة ونماذجها. هنا تقرأ معناها بلغة بسيطة.',
  'begrippen.letters': 'اذهب إلى حرف',
  'begrippen.bron': 'القانون:',
  'begrippen.regel': 'أنجز هذا: {{titel}}',
}
