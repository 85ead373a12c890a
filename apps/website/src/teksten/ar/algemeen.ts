import type { Vertaling } from '@loket/ui/i18n'
import type { algemeen as nl } from '../nl/algemeen.ts'

export const algemeen: Vertaling<typeof nl> = {
  'site.naam': 'Eén loket',
  'site.gemeente': 'بلدية {{gemeente}}',
  'site.voorbeeld': 'هذا مثال. بلدية {{gemeente}} غير موجودة في الواقع.',
  'site.menu': 'القائمة',
  'site.onderwerpen': 'كل المواضيع',
  'site.code': 'تابع برمز',
  'site.begrippen': 'معاني الكلمات',
  'site.privacy': 'الخصوصية',
  'site.toegankelijkheid': 'سهولة الاستخدام للجميع',
  'site.over': 'عن هذا الموقع',
  'site.beloofd': 'تبقى إجاباتك على هذا الجهاز، إلى أن تحفظها بنفسك.',
  'site.bel': 'هل تفضّل التحدث مع شخص؟ اتصل بالرقم {{telefoon}}.',
  'site.offline':
    'لا يوجد لديك إنترنت الآن. يمكنك المتابعة: ما تكتبه يبقى على هذا الجهاز. يمكنك الحفظ برمز عندما يعود الإنترنت.',
  'site.niet_bewaard':
    'لا يستطيع هذا الجهاز حفظ إجاباتك. يمكنك المتابعة، لكن لا تغلق هذه الصفحة. احفظ إجاباتك برمز إذا أردت المتابعة لاحقًا.',
  'site.laden': 'الصفحة في الطريق',
  'site.terug': 'رجوع',
  'fout.kop': 'لا يمكن عرض هذه الصفحة الآن',
  'fout.uitleg': 'ليس الخطأ منك. ما كتبته ما زال على هذا الجهاز.',
  'fout.opnieuw': 'حاول مرة أخرى',
  'fout.naar_start': 'إلى صفحة البداية',
  'fout.geen_inhoud.kop': 'لا نستطيع جلب المعلومات الآن',
  'fout.geen_inhoud.uitleg': 'تحقّق من اتصالك بالإنترنت وحاول مرة أخرى بعد بضع دقائق. ما كتبته ما زال على هذا الجهاز.',
  'nietgevonden.kop': 'هذه الصفحة غير موجودة',
  'nietgevonden.uitleg': 'ربما نُقل العنوان بشكل خاطئ، أو انتقلت الصفحة إلى مكان آخر.',
  'nietgevonden.wat_nu': 'اذهب إلى صفحة البداية وابحث هناك عمّا تحتاجه.',
}
