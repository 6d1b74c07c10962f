package dk.vaekstspor.tasklist;

import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.impartiality.DeclarationRefused;
import dk.vaekstspor.impartiality.Declarations;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Conflicts of interest, from the button beside a task. People declare for themselves
 * only; a manager or a legal adviser ends one. The address lies beneath Camunda's web
 * applications, so their session says who is signed in, and their token protects it.
 */
@RestController
@RequestMapping("/camunda/api/vaekstspor/conflicts")
class ConflictController {

	private final TaskCases cases;

	private final Declarations declarations;

	private final ConflictsOfInterest conflicts;

	private final SignedIn signedIn;

	ConflictController(TaskCases cases, Declarations declarations, ConflictsOfInterest conflicts, SignedIn signedIn) {
		this.cases = cases;
		this.declarations = declarations;
		this.conflicts = conflicts;
		this.signedIn = signedIn;
	}

	/** The signed-in user may not take part in the cases of the task's company. */
	@PostMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void declare(@RequestBody Declaration declaration) {
		String userId = this.signedIn.anybody();
		String caseNumber = this.cases.caseNumber(declaration.taskId())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"Opgaven er løst eller flyttet. Genindlæs listen."));
		this.declarations.declare(caseNumber, userId, declaration.reason());
	}

	/** Ends the conflict; it stays on record with who ended it. */
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(@PathVariable long id) {
		String userId = this.signedIn.as("Kun ledere og jurister kan ophæve en inhabilitet.", Groups.MANAGER,
				Groups.LEGAL);
		if (this.conflicts.find(id).filter((conflict) -> conflict.userId().equals(userId)).isPresent()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN,
					"Du kan ikke ophæve din egen inhabilitet. Bed en anden leder eller en jurist vurdere den.");
		}
		this.conflicts.end(id, userId);
	}

	@ExceptionHandler
	ProblemDetail refused(DeclarationRefused refused) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
	}

	/** What the button sends. */
	record Declaration(String taskId, String reason) {
	}

}
