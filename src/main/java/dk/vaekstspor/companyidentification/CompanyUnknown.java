package dk.vaekstspor.companyidentification;

import dk.vaekstspor.company.Company;

/**
 * The register does not confirm a company: a person must look at it. In the model this is
 * the error {@code companyUnknown}.
 */
final class CompanyUnknown extends RuntimeException {

	private static final long serialVersionUID = 1L;

	CompanyUnknown(Reason reason) {
		super(reason.name());
	}

	/**
	 * Why a person must look at a company.
	 */
	enum Reason {

		/** Nobody has told a CVR number. */
		NO_NUMBER("Henvendelsen har intet CVR-nummer."),

		/** The register says that the company is no longer active. */
		CEASED("Virksomheden er ophørt ifølge CVR."),

		/** The register does not know the number. */
		NOT_FOUND("CVR kender ikke nummeret.");

		private final String message;

		Reason(String message) {
			this.message = message;
		}

		/** The reason in Danish, for the person who confirms the company. */
		String message() {
			return this.message;
		}

		/** The reason for which a person is asked about the company. */
		static Reason of(Company company) {
			if (company.cvrNumber() == null) {
				return NO_NUMBER;
			}
			return company.ceased() ? CEASED : NOT_FOUND;
		}

	}

}
