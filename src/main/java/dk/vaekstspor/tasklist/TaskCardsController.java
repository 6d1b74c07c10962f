package dk.vaekstspor.tasklist;

import java.util.List;

import dk.vaekstspor.engine.CurrentUser;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The cards of one page of Tasklist in one call. The address lies beneath Camunda's web
 * applications, so their session says who is signed in.
 */
@RestController
class TaskCardsController {

	/** More than any page of Tasklist shows. */
	static final int MOST = 200;

	private final TaskCards cards;

	private final CurrentUser user;

	TaskCardsController(TaskCards cards, CurrentUser user) {
		this.cards = cards;
		this.user = user;
	}

	/**
	 * The cards of those tasks that the signed-in user may see; the others are left out.
	 */
	@GetMapping("/camunda/api/vaekstspor/task-cards")
	List<TaskCard> cards(@RequestParam List<String> ids) {
		String userId = this.user.id().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
		if (ids.size() > MOST) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return this.cards.of(ids, userId);
	}

}
