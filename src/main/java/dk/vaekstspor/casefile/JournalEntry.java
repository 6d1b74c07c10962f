package dk.vaekstspor.casefile;

import java.time.Instant;

import org.springframework.data.annotation.Id;

/**
 * One line of a case's journal (Offentlighedsloven §§ 13 and 15). It never changes; a
 * mistake is corrected by a new entry that points to it.
 *
 * @param number counts from 1 within the case
 * @param sha256 of the text in UTF-8, as 64 hexadecimal digits
 * @param messageId the Message-ID of the mail, or null
 * @param corrects the id of the entry that this one corrects, or null
 */
public record JournalEntry(@Id Long id, String caseNumber, int number, Direction direction, Instant recordedAt,
		String subject, String author, String text, String sha256, String messageId, Long corrects) {
}
