package dk.vaekstspor.tasklist;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.staff.RosterKeeping;
import dk.vaekstspor.staff.StaffEntry;

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
 * The roster for the page in Tasklist, for managers only. The address lies beneath
 * Camunda's web applications, so their session says who is signed in and their token
 * protects every change.
 */
@RestController
@RequestMapping("/camunda/api/vaekstspor/roster")
class RosterController {

	static final String REFUSAL = "Kun ledere kan se og ændre bemandingen.";

	private final RosterViews views;

	private final RosterKeeping keeping;

	private final SignedIn signedIn;

	private final CurrentUser user;

	RosterController(RosterViews views, RosterKeeping keeping, SignedIn signedIn, CurrentUser user) {
		this.views = views;
		this.keeping = keeping;
		this.signedIn = signedIn;
		this.user = user;
	}

	/** Whether the signed-in user keeps the roster; anybody signed in may ask. */
	@GetMapping("/access")
	Map<String, Boolean> access() {
		this.signedIn.anybody();
		return Map.of("allowed", this.user.isIn(Groups.MANAGER));
	}

	/** All colleagues by name. */
	@GetMapping
	List<RosterMemberView> all() {
		this.signedIn.as(REFUSAL, Groups.MANAGER);
		return this.views.all();
	}

	@GetMapping("/vocabulary")
	RosterVocabulary vocabulary() {
		this.signedIn.as(REFUSAL, Groups.MANAGER);
		return RosterVocabulary.shipped();
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	void add(@RequestBody StaffEntry entry) {
		this.signedIn.as(REFUSAL, Groups.MANAGER);
		this.keeping.add(entry);
	}

	/** Replaces what was known about a colleague, whose user id stays. */
	@PutMapping("/{userId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void change(@PathVariable String userId, @RequestParam long version, @RequestBody StaffEntry entry) {
		this.signedIn.as(REFUSAL, Groups.MANAGER);
		this.keeping.change(userId, entry, version);
	}

	@DeleteMapping("/{userId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable String userId, @RequestParam long version) {
		this.signedIn.as(REFUSAL, Groups.MANAGER);
		this.keeping.remove(userId, version);
	}

}
