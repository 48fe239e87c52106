package org.diptych.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.core.bibliography.bibtex.BibtexReader;
import org.diptych.desk.citing.CitationPickerModel;
import org.diptych.desk.citing.Offered;
import org.diptych.desk.citing.Offers;
import org.diptych.ui.shared.AnalyzedSession;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a key costs that is typed to find one of 5,000 entries: the post's, other posts', a bibliography file's. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CitationBenchmark {
    private static final int POSTS = 1500;
    private static final int FILE = 3500;
    private static final String[] WORDS =
            "quiet slow tidal folded hidden narrow lucid attention bridges clocks ferries harbours".split(" ");
    private static final String[] TYPED = {"t", "ti", "tid", "tida", "tidal", "tidal 19", "ash fold", "zzz"};

    private CitationPickerModel model;
    private int key;

    @Setup
    public void open() {
        AnalyzedSession post = new AnalyzedSession(
                "text\n{% references %}\n[own] Ash, C. (2019). An Entry of the Post. Annals.\n{% endreferences %}\n");
        Random random = new Random(1);
        List<Offered> offered = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            String text =
                    "Bell, T., & Stone, W. (" + (1980 + i % 45) + "). " + title(random, i) + ". Annals, 12(3), 1–20.";
            offered.add(Offered.ofPost("post" + i, text, "Another post"));
        }
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < FILE; i++) {
            file.append("@article{file").append(i).append(", author={Ash, Corin and Bell, Tamsin}, year=2001, title={");
            file.append(title(random, i)).append("}}\n");
        }
        BibtexReader.read(file.toString()).works().forEach(work -> offered.add(Offered.ofFile(work, "library.bib")));
        model = new CitationPickerModel(post.front(), new SimpleObjectProperty<>(Offers.of(offered)), chosen -> {});
        model.open();
    }

    @Benchmark
    public List<String> typedKey() {
        model.soughtProperty().set(TYPED[key++ % TYPED.length]);
        return model.keys();
    }

    private static String title(Random random, int number) {
        return WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " part " + number;
    }
}
