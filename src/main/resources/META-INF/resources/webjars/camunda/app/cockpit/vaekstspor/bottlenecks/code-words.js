/** Codes of the vocabulary as people read them. */
const CODES = {
  da: {
    sectors: {
      PRODUCTION: 'Produktion',
      IT_BUSINESS_SERVICES: 'It og forretningsservice',
      DESIGN: 'Design',
      TRANSPORT: 'Transport',
      CONSTRUCTION: 'Byggeri',
      HOSPITAL_SUPPLIERS: 'Leverandører til hospitalssektoren',
      AGRI_FOOD: 'Landbrug og fødevarer',
      OTHER: 'Øvrige brancher'
    },
    caseTypes: { attract: 'Tiltrække', retain: 'Fastholde', develop: 'Udvikle' },
    waitsFor: {
      caseworker: 'sagsbehandler',
      department: 'afdeling',
      company: 'virksomheden',
      partner: 'vidensaktøren',
      manager: 'leder',
      legal: 'jurist',
      calendar: 'kalenderen'
    }
  },
  en: {
    sectors: {
      PRODUCTION: 'Production',
      IT_BUSINESS_SERVICES: 'IT and business services',
      DESIGN: 'Design',
      TRANSPORT: 'Transport',
      CONSTRUCTION: 'Construction',
      HOSPITAL_SUPPLIERS: 'Suppliers to the hospital sector',
      AGRI_FOOD: 'Agriculture and food',
      OTHER: 'Other industries'
    },
    caseTypes: { attract: 'Attract', retain: 'Retain', develop: 'Develop' },
    waitsFor: {
      caseworker: 'caseworker',
      department: 'department',
      company: 'the company',
      partner: 'the partner',
      manager: 'manager',
      legal: 'legal adviser',
      calendar: 'the calendar'
    }
  }
};

/** The names of codes in a language; Danish for every other than English. */
export function codeWords(language) {
  return language === 'en' ? CODES.en : CODES.da;
}
