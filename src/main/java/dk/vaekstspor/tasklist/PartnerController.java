package dk.vaekstspor.tasklist;

import java.util.Map;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.partner.PartnerEntry;
import dk.vaekstspor.partner.PartnerKeeping;
import dk.vaekstspor.partner.PartnerSearch;
import dk.vaekstspor.partner.PartnerStatus;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The directory of knowledge partners for the page in Tasklist: caseworkers look,
 * managers keep it. The address lies beneath Camunda's web applications, so their session
 * says who is signed in and their token protects every change.
 */
@RestController
@RequestMapping("/camunda/api/vaekstspor/partners")
class PartnerController {

	static final String NOT_FOR_YOU = "Kun sagsbehandlere og ledere kan se vidensaktørerne.";

	static final String NOT_YOURS_TO_CHANGE = "Kun ledere kan ændre vidensaktørerne.";

	/** More would not be read anyway, and the page would become slow. */
	private static final int MOST_SHOWN = 1000;

	private final PartnerViews views;

	private final PartnerKeeping keeping;

	private final SignedIn signedIn;

	private final CurrentUser user;

	PartnerController(PartnerViews views, PartnerKeeping keeping, SignedIn signedIn, CurrentUser user) {
		this.views = views;
		this.keeping = keeping;
		this.signedIn = signedIn;
		this.user = user;
	}

	/** What the signed-in user may do here; anybody signed in may ask. */
	@GetMapping("/access")
	Map<String, Boolean> access() {
		this.signedIn.anybody();
		boolean keeps = this.user.isIn(Groups.MANAGER);
		return Map.of("looks", keeps || this.user.isIn(Groups.CASEWORKER), "keeps", keeps);
	}

	@GetMapping("/vocabulary")
	PartnerVocabulary vocabulary() {
		look();
		return PartnerVocabulary.shipped();
	}

	/** Those found, by name; unknown codes leave nobody out. */
	@GetMapping
	PartnerList search(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String status,
			@RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "") String competence,
			@RequestParam(defaultValue = "50") int limit) {
		look();
		PartnerSearch search = new PartnerSearch(text, Term.find(PartnerStatus.class, status).orElse(null),
				Term.find(PartnerType.class, type).orElse(null), Term.find(Competence.class, competence).orElse(null));
		return this.views.found(search, Math.max(0, Math.min(limit, MOST_SHOWN)));
	}

	/** All that is known of a partner, a removed one included. */
	@GetMapping("/id/{id}")
	PartnerDetails one(@PathVariable String id) {
		return this.views.one(id, look());
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, String> add(@RequestBody PartnerEntry entry) {
		keep();
		return Map.of("id", this.keeping.add(entry).id());
	}

	/** Replaces what was known about a partner, whose id stays. */
	@PutMapping("/id/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void change(@PathVariable String id, @RequestParam long version, @RequestBody PartnerEntry entry) {
		keep();
		this.keeping.change(id, entry, version);
	}

	@PostMapping("/id/{id}/pause")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void pause(@PathVariable String id, @RequestParam long version) {
		keep();
		this.keeping.pause(id, version);
	}

	@PostMapping("/id/{id}/resume")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void resume(@PathVariable String id, @RequestParam long version) {
		keep();
		this.keeping.resume(id, version);
	}

	@DeleteMapping("/id/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String id, @RequestParam long version) {
		keep();
		this.keeping.remove(id, version);
	}

	private String look() {
		return this.signedIn.as(NOT_FOR_YOU, Groups.CASEWORKER, Groups.MANAGER);
	}

	private void keep() {
		this.signedIn.as(NOT_YOURS_TO_CHANGE, Groups.MANAGER);
	}

}
