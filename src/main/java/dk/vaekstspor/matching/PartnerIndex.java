package dk.vaekstspor.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Finds partners by what they can, so that not all of a large directory need be looked
 * at. Lives in memory and is built from the directory at every start, so that it is right
 * after a crash.
 */
final class PartnerIndex {

	private static final String ID = "id";

	private static final String COMPETENCE = "competence";

	private static final String TYPE = "type";

	/** Where two have as much of what is wanted, whose id comes first. */
	private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, new SortField(ID, SortField.Type.STRING));

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private volatile Map<Competence, Double> rarities = Map.of();

	PartnerIndex() {
		try {
			this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
			this.searchers = new SearcherManager(this.writer, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes over what the directory says now; a partner not to propose is left out. */
	void put(Collection<KnowledgePartner> partners) {
		try {
			for (KnowledgePartner partner : partners) {
				Term id = new Term(ID, partner.id());
				if (partner.isActive()) {
					this.writer.updateDocument(id, document(partner));
				}
				else {
					this.writer.deleteDocuments(id);
				}
			}
			this.searchers.maybeRefreshBlocking();
			this.rarities = count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Up to that many ids of partners with any of the competences, those with most of
	 * what is wanted first; all partners when there are no more.
	 * @param competences how much each is wanted, above 0
	 */
	List<String> find(Map<Competence, Double> competences, int limit) {
		boolean few = search((searcher) -> searcher.getIndexReader().numDocs() <= limit);
		return ids(few ? new MatchAllDocsQuery() : anyOf(competences).build(), limit);
	}

	/**
	 * The same among partners of those kinds only, where the competences are no
	 * condition.
	 */
	List<String> find(Collection<PartnerType> types, Map<Competence, Double> competences, int limit) {
		BooleanQuery.Builder kinds = new BooleanQuery.Builder();
		types.forEach((type) -> kinds.add(new TermQuery(new Term(TYPE, type.code())), BooleanClause.Occur.SHOULD));
		return ids(anyOf(competences).add(kinds.build(), BooleanClause.Occur.FILTER).build(), limit);
	}

	/**
	 * How much rarer than usual each competence is, 1 for one that every ninth partner
	 * has.
	 */
	Map<Competence, Double> rarities() {
		return this.rarities;
	}

	/** Counts only who is still there, so that a restart changes nothing. */
	private Map<Competence, Double> count() {
		return search((searcher) -> {
			double partners = searcher.getIndexReader().numDocs() + 2;
			Map<Competence, Double> counted = new EnumMap<>(Competence.class);
			for (Competence competence : Competence.values()) {
				int having = searcher.count(new TermQuery(new Term(COMPETENCE, competence.code())));
				counted.put(competence, Math.log(partners / (1 + having)) / Math.log(9));
			}
			return counted;
		});
	}

	private List<String> ids(Query query, int limit) {
		return search((searcher) -> {
			List<String> ids = new ArrayList<>();
			for (ScoreDoc hit : searcher.search(query, limit, BEST_FIRST).scoreDocs) {
				ids.add(((BytesRef) ((FieldDoc) hit).fields[1]).utf8ToString());
			}
			return ids;
		});
	}

	private static Document document(KnowledgePartner partner) {
		Document document = new Document();
		document.add(new StringField(ID, partner.id(), Field.Store.NO));
		document.add(new SortedDocValuesField(ID, new BytesRef(partner.id())));
		document.add(new StringField(TYPE, partner.type().code(), Field.Store.NO));
		partner.competences()
			.forEach((competence) -> document.add(new StringField(COMPETENCE, competence.code(), Field.Store.NO)));
		return document;
	}

	private static BooleanQuery.Builder anyOf(Map<Competence, Double> competences) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		competences.forEach((competence, wanted) -> query
			.add(new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(COMPETENCE, competence.code()))),
					wanted.floatValue()), BooleanClause.Occur.SHOULD));
		return query;
	}

	private <T> T search(Search<T> search) {
		try {
			IndexSearcher searcher = this.searchers.acquire();
			try {
				return search.in(searcher);
			}
			finally {
				this.searchers.release(searcher);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private interface Search<T> {

		T in(IndexSearcher searcher) throws IOException;

	}

}
