import type { Formuliervraag, Ingevuld } from './formulier.ts'

/**
 * The form that a careful municipality makes for the same regelingen. It first asks who is there and how they live. Of who is not
 * there it asks nothing; of those who are only what any regeling uses and no aanname covers. A gate is an answer given before, also
 * how old someone is. What it cannot do is count: whether an income together is too high for a right.
 */
const AOW_LEEFTIJD = 67

const mag = ({ is }: Ingevuld) => is('aanvrager.rechtmatig_verblijf', true)
const vrij = (gezin: Ingevuld) => mag(gezin) && gezin.is('aanvrager.gedetineerd', false)
const volwassen = ({ leeftijd }: Ingevuld) => leeftijd('aanvrager.geboortedatum') >= 18
const werkleeftijd = ({ leeftijd }: Ingevuld) =>
  leeftijd('aanvrager.geboortedatum') >= 21 && leeftijd('aanvrager.geboortedatum') < AOW_LEEFTIJD
const samenwonend = ({ is }: Ingevuld) =>
  ['gehuwd', 'notaris', 'kind_samen'].some((keuze) => is('partner.samenleven', keuze)) ||
  is('partner.gezamenlijke_huishouding', true)
const toeslagpartner = ({ is }: Ingevuld) =>
  ['gehuwd', 'gehuwd_apart', 'notaris', 'kind_samen', 'band'].some((keuze) => is('partner.samenleven', keuze))
const telt = (gezin: Ingevuld) => mag(gezin) && (samenwonend(gezin) || toeslagpartner(gezin))
/** Bijstand and what goes with it; the meedoenregeling is there for prisoners too. */
const bijstand = (gezin: Ingevuld) => mag(gezin) && volwassen(gezin)
const huurt = ({ is }: Ingevuld) => is('woning.soort', 'huur')
const huurtoeslag = (gezin: Ingevuld) =>
  mag(gezin) && volwassen(gezin) && huurt(gezin) && gezin.is('woning.zelfstandig', true)
const opvang = ({ aantal }: Ingevuld) =>
  aantal('kinderen', ({ getal }) =>
    ['dagopvang', 'bso', 'gastouder'].some((soort) => getal(`kinderen.${soort}_uren`) > 0),
  ) > 0
const schoolkind = ({ leeftijd }: Ingevuld) => leeftijd('kinderen.geboortedatum') < 13
const lang = (gezin: Ingevuld) =>
  vrij(gezin) && werkleeftijd(gezin) && gezin.getal('huishouden.maanden_laag_inkomen') >= 36

export const FORMULIER: readonly Formuliervraag[] = [
  { vraag: 'aanvrager.geboortedatum' },
  { vraag: 'partner' },
  { vraag: 'kinderen' },
  { vraag: 'medebewoners' },
  { vraag: 'woning.soort' },

  { vraag: 'aanvrager.rechtmatig_verblijf' },
  { vraag: 'aanvrager.gedetineerd' },
  { vraag: 'aanvrager.in_inrichting', als: bijstand },
  {
    vraag: 'aanvrager.aow_verzekerde_jaren',
    als: ({ leeftijd }) => leeftijd('aanvrager.geboortedatum') >= AOW_LEEFTIJD,
  },

  { vraag: 'partner.samenleven' },
  {
    vraag: 'partner.gezamenlijke_huishouding',
    als: ({ is }) => is('partner.samenleven', 'band') || is('partner.samenleven', 'samen_anders'),
  },
  { vraag: 'partner.geboortedatum', als: telt },
  { vraag: 'partner.rechtmatig_verblijf', als: telt },
  { vraag: 'partner.gedetineerd', als: telt },
  { vraag: 'partner.in_inrichting', als: (gezin) => bijstand(gezin) && samenwonend(gezin) },
  { vraag: 'kinderen.geboortedatum', als: mag },
  { vraag: 'kinderen.woont_bij_aanvrager', als: mag },
  { vraag: 'kinderen.kinderbijslag', als: mag },
  { vraag: 'kinderen.intensieve_zorg', als: (gezin) => mag(gezin) && gezin.leeftijd('kinderen.geboortedatum') >= 3 },
  { vraag: 'medebewoners.geboortedatum', als: mag },
  { vraag: 'medebewoners.commerciele_huurrelatie', als: mag },
  {
    vraag: 'medebewoners.volgt_onderwijs',
    als: (gezin) =>
      bijstand(gezin) &&
      gezin.is('medebewoners.commerciele_huurrelatie', false) &&
      gezin.leeftijd('medebewoners.geboortedatum') >= 27,
  },

  { vraag: 'woning.zelfstandig', als: (gezin) => mag(gezin) && huurt(gezin) },
  { vraag: 'woning.kale_huur', als: huurtoeslag },
  { vraag: 'woning.overwaarde', als: (gezin) => bijstand(gezin) && gezin.is('woning.soort', 'koop') },

  { vraag: 'aanvrager.zorgverzekerd', als: (gezin) => vrij(gezin) && volwassen(gezin) },
  { vraag: 'partner.zorgverzekerd', als: (gezin) => vrij(gezin) && volwassen(gezin) && toeslagpartner(gezin) },

  {
    vraag: 'aanvrager.studiefinanciering',
    als: (gezin) => bijstand(gezin) && gezin.leeftijd('aanvrager.geboortedatum') < 27,
  },
  {
    vraag: 'partner.studiefinanciering',
    als: (gezin) => bijstand(gezin) && samenwonend(gezin) && gezin.leeftijd('partner.geboortedatum') < 27,
  },

  { vraag: 'kinderen.dagopvang_uren', als: (gezin) => mag(gezin) && gezin.leeftijd('kinderen.geboortedatum') < 5 },
  {
    vraag: 'kinderen.bso_uren',
    als: (gezin) => mag(gezin) && schoolkind(gezin) && gezin.leeftijd('kinderen.geboortedatum') >= 3,
  },
  { vraag: 'kinderen.gastouder_uren', als: (gezin) => mag(gezin) && schoolkind(gezin) },
  { vraag: 'kinderen.dagopvang_tarief', als: ({ getal }) => getal('kinderen.dagopvang_uren') > 0 },
  { vraag: 'kinderen.bso_tarief', als: ({ getal }) => getal('kinderen.bso_uren') > 0 },
  { vraag: 'kinderen.gastouder_tarief', als: ({ getal }) => getal('kinderen.gastouder_uren') > 0 },
  { vraag: 'aanvrager.werkt_of_volgt_traject', als: (gezin) => mag(gezin) && opvang(gezin) },
  { vraag: 'partner.werkt_of_volgt_traject', als: (gezin) => mag(gezin) && toeslagpartner(gezin) && opvang(gezin) },

  { vraag: 'aanvrager.toetsingsinkomen', als: mag },
  { vraag: 'partner.toetsingsinkomen', als: telt },
  {
    vraag: 'medebewoners.toetsingsinkomen',
    als: (gezin) => huurtoeslag(gezin) && gezin.is('medebewoners.commerciele_huurrelatie', false),
  },
  { vraag: 'aanvrager.netto_inkomen', als: bijstand },
  { vraag: 'partner.netto_inkomen', als: (gezin) => bijstand(gezin) && samenwonend(gezin) },
  { vraag: 'huishouden.maanden_laag_inkomen', als: (gezin) => vrij(gezin) && werkleeftijd(gezin) },
  { vraag: 'huishouden.zicht_op_verbetering', als: lang },
  { vraag: 'huishouden.kreeg_inkomenstoeslag_afgelopen_jaar', als: lang },

  { vraag: 'aanvrager.vermogen_1_januari', als: mag },
  { vraag: 'partner.vermogen_1_januari', als: telt },
  {
    vraag: 'medebewoners.vermogen_1_januari',
    als: (gezin) => huurtoeslag(gezin) && gezin.is('medebewoners.commerciele_huurrelatie', false),
  },
  { vraag: 'aanvrager.bezittingen_nu', als: bijstand },
  { vraag: 'partner.bezittingen_nu', als: (gezin) => bijstand(gezin) && samenwonend(gezin) },
]
