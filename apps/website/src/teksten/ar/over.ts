import type { Vertaling } from '@loket/ui/i18n'
import type { over as nl } from '../nl/over.ts'

export const over: Vertaling<typeof nl> = {
  'privacy.kop': 'ماذا يحدث لبياناتك؟',
  'privacy.kort': 'باختصار: يبقى كل شيء على جهازك، إلى أن تختار أنت حفظه.',
  'privacy.apparaat.kop': 'على جهازك',
  'privacy.apparaat': 'إجاباتك موجودة في متصفحك. وهناك يجري الحساب أيضًا. نحن لا نرى شيئًا، ولا يذهب شيء إلى غيرنا.',
  'privacy.code.kop': 'عندما تطلب رمزًا',
  'privacy.code':
    'عندها نحفظ إجاباتك مشفّرة، دون اسم أو عنوان أو رقم BSN (الرقم الشخصي). لا تُفتح إلا بالرمز وتاريخ ميلادك معًا. نمحوها بعد 30 يومًا.',
  'privacy.medewerker.kop': 'عندما ينظر موظف معك',
  'privacy.medewerker': 'هل تعطي رمزك لموظف؟ عندها يستطيع أن يرى إجاباتك. نسجّل من كان ذلك ومتى.',
  'privacy.cookies.kop': 'ملفات cookies والقياس',
  'privacy.cookies': 'هذا الموقع لا يتتبّعك ولا يضع ملفات cookies.',
  'privacy.rechten.kop': 'حقوقك',
  'privacy.rechten':
    'يمكنك أن تسأل عمّا نعرفه عنك، وأن تطلب تصحيحه أو محوه. هل أنت غير راضٍ؟ يمكنك تقديم شكوى إلى Autoriteit Persoonsgegevens (هيئة حماية البيانات الشخصية).',
  'privacy.wissen': 'امحُ بياناتي من هذا الجهاز',
  'toegankelijkheid.kop': 'هل يستطيع الجميع استخدام هذا الموقع؟',
  'toegankelijkheid.kort': 'هذا هدفنا. نتبع معيار WCAG 2.2، المستويين A و AA.',
  'toegankelijkheid.wat.kop': 'ماذا نفعل',
  'toegankelijkheid.wat.1': 'كل شيء يعمل بلوحة المفاتيح وحدها، وبقارئ الشاشة، وبأحرف مكبّرة جدًا.',
  'toegankelijkheid.wat.2': 'يمكنك في أسفل كل صفحة اختيار عرض فاتح أو داكن أو عالي التباين.',
  'toegankelijkheid.wat.3': 'عند كل تغيير نفحص الصفحات آليًا بحثًا عن الأخطاء، على شاشة ضيقة وشاشة عريضة.',
  'toegankelijkheid.bekend.kop': 'ما لم يكتمل بعد',
  'toegankelijkheid.bekend': 'لم يفحص الموقع بعد مكتب مستقل، ولم يُجرَّب بعد مع أشخاص يستخدمون قارئ الشاشة.',
  'toegankelijkheid.melden.kop': 'هل هناك شيء لا تستطيع فعله؟',
  'toegankelijkheid.melden': 'أخبرنا، وسنساعدك بطريقة أخرى. اتصل بالرقم {{telefoon}} أو تعال إلينا.',
  'toegankelijkheid.melden_zonder': 'أخبرنا عند شباك الخدمة، وسنساعدك بطريقة أخرى.',
}
