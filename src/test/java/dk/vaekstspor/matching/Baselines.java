package dk.vaekstspor.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.vocabulary.Competence;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Simple ways to rank partners, to compare with.
 */
final class Baselines {

	private static final int TOP = 5;

	private final Analyzer danish = new DanishAnalyzer();

	private final NeedProfiles profiles = new NeedProfiles();

	private final List<KnowledgePartner> partners;

	private final IndexSearcher descriptions;

	Baselines(List<KnowledgePartner> partners) {
		this.partners = partners;
		this.descriptions = index();
	}

	/** The words of the enquiry in the partners' descriptions, by BM25. */
	List<String> bm25(GradedEnquiry enquiry) {
		try {
			BooleanQuery.Builder query = new BooleanQuery.Builder();
			words(enquiry.text())
				.forEach((word) -> query.add(new TermQuery(new Term("text", word)), BooleanClause.Occur.SHOULD));
			List<String> ids = new ArrayList<>();
			for (ScoreDoc hit : this.descriptions.search(query.build(), TOP).scoreDocs) {
				ids.add(this.descriptions.storedFields().document(hit.doc).get("id"));
			}
			return ids;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many of the competences that help with the needs a partner has. */
	List<String> unweighted(GradedEnquiry enquiry) {
		List<NeedProfile> needs = this.profiles.of(enquiry.needs(), enquiry.sector());
		return this.partners.stream()
			.sorted(Comparator.comparingLong((KnowledgePartner partner) -> -partner.competences()
				.stream()
				.filter((competence) -> helps(needs, competence))
				.count()))
			.limit(TOP)
			.map(KnowledgePartner::id)
			.toList();
	}

	List<String> random(GradedEnquiry enquiry) {
		List<String> ids = this.partners.stream().map(KnowledgePartner::id).collect(Collectors.toList());
		Collections.shuffle(ids, new Random(enquiry.id().hashCode()));
		return ids.subList(0, TOP);
	}

	private static boolean helps(List<NeedProfile> needs, Competence competence) {
		return needs.stream().anyMatch((need) -> need.weight(competence) > 0);
	}

	private IndexSearcher index() {
		try {
			ByteBuffersDirectory directory = new ByteBuffersDirectory();
			try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(this.danish))) {
				for (KnowledgePartner partner : this.partners) {
					Document document = new Document();
					document.add(new StringField("id", partner.id(), Field.Store.YES));
					document.add(new TextField("text", partner.name() + " " + partner.offers() + " "
							+ partner.competences().stream().map(Competence::label).collect(Collectors.joining(" ")),
							Field.Store.NO));
					writer.addDocument(document);
				}
			}
			return new IndexSearcher(DirectoryReader.open(directory));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> words(String text) throws IOException {
		List<String> words = new ArrayList<>();
		try (TokenStream stream = this.danish.tokenStream("text", text)) {
			CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(word.toString());
			}
			stream.end();
		}
		return words;
	}

}
