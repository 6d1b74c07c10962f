package dk.vaekstspor.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds the cases whose enquiries share the rarest features with a text. Lives in memory
 * and is built from the database at every start, so that it is right after a crash.
 */
final class PrecedentIndex {

	private static final String CASE = "case";

	private static final String FEATURE = "feature";

	private final IndexWriter writer;

	private final SearcherManager searchers;

	PrecedentIndex() {
		try {
			this.writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
			this.searchers = new SearcherManager(this.writer, null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Puts a case in the place of what was known about it; seen after a refresh. */
	void put(String caseNumber, Collection<String> features) {
		Document document = new Document();
		document.add(new StringField(CASE, caseNumber, Field.Store.YES));
		features.forEach((feature) -> document.add(new StringField(FEATURE, feature, Field.Store.NO)));
		try {
			this.writer.updateDocument(new Term(CASE, caseNumber), document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes a case out; seen after a refresh. */
	void remove(String caseNumber) {
		try {
			this.writer.deleteDocuments(new Term(CASE, caseNumber));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void refresh() {
		try {
			this.searchers.maybeRefreshBlocking();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Up to that many case numbers, those with most in common first. */
	List<String> find(Collection<String> features, int limit) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		features.forEach((feature) -> query.add(new TermQuery(new Term(FEATURE, feature)), BooleanClause.Occur.SHOULD));
		try {
			IndexSearcher searcher = this.searchers.acquire();
			try {
				List<String> cases = new ArrayList<>();
				for (ScoreDoc hit : searcher.search(query.build(), limit).scoreDocs) {
					cases.add(searcher.storedFields().document(hit.doc).get(CASE));
				}
				return cases;
			}
			finally {
				this.searchers.release(searcher);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
