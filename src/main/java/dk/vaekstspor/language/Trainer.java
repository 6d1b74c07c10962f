package dk.vaekstspor.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import dk.vaekstspor.vocabulary.Term;

/**
 * Learns from examples by logistic regression over features that are scaled by their
 * log-count ratios, which does better on short texts than either alone (Wang and Manning,
 * "Baselines and Bigrams", 2012). The same examples always give the same weights.
 */
final class Trainer {

	/** How much an example counts against keeping the weights small. */
	private static final double COST = 12;

	private static final double PRECISION = 0.1;

	/** How much the plain counts of a feature lead the learning. */
	private static final double LEAD = 0.7;

	private static final int SEED = 1;

	/**
	 * The log-odds of a term that no example speaks of; of one that all do, the opposite.
	 */
	private static final double NEVER = -20;

	private final FeatureSpace space;

	private final List<Labels> labels;

	private final BooleanSupplier stopped;

	private final FeatureNode[][] texts;

	static {
		Linear.disableDebugOutput();
	}

	/**
	 * Trains on the texts.
	 * @param stopped whether nobody wants the result any more
	 */
	Trainer(FeatureSpace space, Stream<Features> texts, List<Labels> labels, BooleanSupplier stopped) {
		this.space = space;
		this.labels = labels;
		this.stopped = stopped;
		this.texts = texts.parallel().map(space::vector).map(this::nodes).toArray(FeatureNode[][]::new);
	}

	/**
	 * A model of the vocabulary.
	 * @param terms what an example speaks of, or null when it does not tell
	 * @throws CancellationException when it was stopped
	 */
	<T extends Enum<T> & Term> TermModel<T> train(Class<T> vocabulary, Function<Labels, Set<T>> terms) {
		int[] telling = IntStream.range(0, this.texts.length)
			.filter((index) -> terms.apply(this.labels.get(index)) != null)
			.toArray();
		Map<T, Weights> weights = new ConcurrentHashMap<>();
		Arrays.stream(vocabulary.getEnumConstants())
			.parallel()
			.forEach((term) -> weights.put(term,
					weights(telling, (index) -> terms.apply(this.labels.get(index)).contains(term))));
		return new TermModel<>(vocabulary, weights);
	}

	private Weights weights(int[] telling, IntPredicate speaks) {
		if (this.stopped.getAsBoolean()) {
			throw new CancellationException("Nobody waits for what is learned");
		}
		double[] answers = Arrays.stream(telling).mapToDouble((index) -> speaks.test(index) ? 1 : 0).toArray();
		if (Arrays.stream(answers).distinct().count() < 2) {
			boolean always = answers.length > 0 && answers[0] == 1;
			return new Weights(new float[this.space.size()], always ? -NEVER : NEVER);
		}
		double[] ratios = ratios(telling, answers);
		Problem problem = new Problem();
		problem.l = telling.length;
		problem.n = this.space.size() + 1;
		problem.bias = 1;
		problem.x = Arrays.stream(telling)
			.mapToObj((index) -> scaled(this.texts[index], ratios))
			.toArray(Feature[][]::new);
		problem.y = answers;
		Parameter parameter = new Parameter(SolverType.L2R_LR_DUAL, COST, PRECISION);
		parameter.setRandom(new Random(SEED));
		return weights(Linear.train(problem, parameter), ratios);
	}

	/**
	 * How much more often each feature is seen where the answer is yes than elsewhere.
	 */
	private double[] ratios(int[] telling, double[] answers) {
		double[] yes = new double[this.space.size() + 1];
		double[] no = new double[this.space.size() + 1];
		for (int place = 0; place < telling.length; place++) {
			double[] counts = (answers[place] == 1) ? yes : no;
			for (FeatureNode feature : this.texts[telling[place]]) {
				counts[feature.index - 1]++;
			}
		}
		double examples = yes[this.space.size()];
		double others = no[this.space.size()];
		double[] ratios = new double[this.space.size() + 1];
		for (int index = 0; index < this.space.size(); index++) {
			double ratio = Math.log((yes[index] + 1) / (examples + 2))
					- Math.log((no[index] + others / examples) / (others + 2 * others / examples));
			ratios[index] = Math.signum(ratio) * Math.pow(Math.abs(ratio), LEAD);
		}
		ratios[this.space.size()] = 1;
		return ratios;
	}

	private static Feature[] scaled(FeatureNode[] text, double[] ratios) {
		return Arrays.stream(text)
			.map((feature) -> new FeatureNode(feature.index, feature.value * ratios[feature.index - 1]))
			.toArray(Feature[]::new);
	}

	/** The direction of what was learned depends on which answer came first. */
	private Weights weights(Model model, double[] ratios) {
		double sign = (model.getLabels()[0] == 1) ? 1 : -1;
		double[] learned = model.getFeatureWeights();
		float[] features = new float[this.space.size()];
		for (int index = 0; index < features.length; index++) {
			features[index] = (float) (sign * learned[index] * ratios[index]);
		}
		return new Weights(features, sign * learned[features.length]);
	}

	/** A vector as the library wants it: counted from 1, the bias at the end. */
	private FeatureNode[] nodes(FeatureVector text) {
		FeatureNode[] nodes = new FeatureNode[text.size() + 1];
		for (int index = 0; index < text.size(); index++) {
			nodes[index] = new FeatureNode(text.numbers()[index] + 1, text.values()[index]);
		}
		nodes[text.size()] = new FeatureNode(this.space.size() + 1, 1);
		return nodes;
	}

}
