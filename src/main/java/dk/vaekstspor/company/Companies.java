package dk.vaekstspor.company;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The companies and their contact persons. There is at most one company per CVR number,
 * also when two threads register it at once.
 */
@Service
@Transactional
public class Companies {

	private final CompanyRepository companies;

	private final ContactPersonRepository contacts;

	private final TransactionTemplate savepoint;

	Companies(CompanyRepository companies, ContactPersonRepository contacts, PlatformTransactionManager transactions) {
		this.companies = companies;
		this.contacts = contacts;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * The company of that id.
	 * @throws NoSuchCompany when there is none
	 */
	public Company get(long id) {
		return this.companies.findById(id).orElseThrow(() -> new NoSuchCompany(id));
	}

	/**
	 * The company of that number, verified or not.
	 */
	public Optional<Company> findByCvrNumber(CvrNumber number) {
		return this.companies.findByCvrNumber(number.value());
	}

	/**
	 * Every company of exactly that name, whatever the case of its letters.
	 */
	public List<Company> findByName(String name) {
		return this.companies.findByNameIgnoreCaseOrderById(name.strip());
	}

	/**
	 * The companies with that text in their name, whatever the case of its letters, or
	 * with that number; at most two thousand.
	 */
	public List<Company> search(String text) {
		return this.companies.findFirst2000ByNameContainingIgnoreCaseOrCvrNumberOrderById(text.strip(),
				text.replace(" ", ""));
	}

	/**
	 * The company of that number when it is known (its name is left alone), else a new,
	 * unverified one.
	 * @param number may be null; then the company is always new
	 */
	public Company register(String name, CvrNumber number) {
		return known(number).orElseGet(() -> saveUnlessKnown(Company.named(plain(name), number), number));
	}

	/**
	 * Takes over what the register says. When another company already has the number, or
	 * this one has a different number, the result is the company of the register's
	 * number, and the caller points the case to it.
	 * @throws NoSuchCompany when there is none of that id
	 */
	public Company verify(long id, RegisteredCompany facts) {
		Company company = get(id);
		CvrNumber number = facts.cvrNumber();
		boolean mayTakeNumber = company.cvrNumber() == null || company.cvrNumber().equals(number.value());
		Company owner = known(number).orElseGet(() -> mayTakeNumber ? company : Company.named(company.name(), number));
		return saveUnlessKnown(owner.verifiedBy(facts), number);
	}

	/**
	 * Takes over the name and number that a person corrected. What the register has
	 * confirmed stays as it is; when the number is another company's, the result is that
	 * company, and the caller points the case to it.
	 * @param number null leaves the number alone
	 * @throws NoSuchCompany when there is none of that id
	 */
	public Company correct(long id, String name, CvrNumber number) {
		Company company = get(id);
		boolean otherNumber = number != null && !number.value().equals(company.cvrNumber());
		if (company.verified()) {
			return otherNumber ? register(name, number) : company;
		}
		return (otherNumber ? known(number) : Optional.<Company>empty())
			.orElseGet(() -> saveUnlessKnown(company.corrected(plain(name), number), number));
	}

	/**
	 * Notes that the register has not confirmed the company.
	 * @throws NoSuchCompany when there is none of that id
	 */
	public Company markUnverified(long id) {
		return this.companies.save(get(id).unverified());
	}

	/**
	 * The contact person with these details at the company; the same details twice are
	 * the same person. Missing details are empty or null.
	 */
	public ContactPerson addContact(long companyId, String name, String email, String phone) {
		ContactPerson person = new ContactPerson(null, companyId, plain(name), plain(email), plain(phone));
		return this.contacts.findByCompanyIdOrderById(companyId)
			.stream()
			.filter((known) -> known.name().equals(person.name()) && known.email().equalsIgnoreCase(person.email())
					&& known.phone().equals(person.phone()))
			.findFirst()
			.orElseGet(() -> this.contacts.save(person));
	}

	/**
	 * The contact person of that id; empty for null, too.
	 */
	public Optional<ContactPerson> findContact(Long id) {
		return Optional.ofNullable(id).flatMap(this.contacts::findById);
	}

	private Optional<Company> known(CvrNumber number) {
		return Optional.ofNullable(number).flatMap(this::findByCvrNumber);
	}

	/**
	 * Another thread may take the number between our look and our write. The savepoint
	 * keeps the surrounding transaction usable after the refusal, which PostgreSQL would
	 * otherwise abort.
	 */
	private Company saveUnlessKnown(Company company, CvrNumber number) {
		try {
			return this.savepoint.execute((status) -> this.companies.save(company));
		}
		catch (DuplicateKeyException ex) {
			return known(number).orElseThrow(() -> ex);
		}
	}

	private static String plain(String text) {
		// PostgreSQL refuses the NUL character, which no person types
		return (text != null) ? text.replace("\u0000", "").strip() : "";
	}

}
