package org.diptych.core.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;

/**
 * What a post's formulas find defined: macros of their site and of each other, and labels of equations. Immutable after it is made; for use
 * from one thread at a time.
 */
public final class FormulaSurroundings {
    /** A post that defines nothing. */
    public static final FormulaSurroundings NONE = new FormulaSurroundings();

    private final FormulaDefinitions definitions = new FormulaDefinitions();
    private final EquationLabels labels = new EquationLabels();

    private FormulaSurroundings() {}

    /**
     * What {@code post} and its site define. Takes time by its length: for a worker.
     *
     * @param macros the site's, each as the TeX that defines it
     */
    public static FormulaSurroundings of(Post post, List<String> macros) {
        FormulaSurroundings around = new FormulaSurroundings();
        macros.forEach(around.definitions::learn);
        for (Segment segment : post.segments()) {
            boolean text = segment.kind() == SegmentKind.BODY || segment.kind() == SegmentKind.SUMMARY;
            if (text && FormulaContext.binds(segment.content())) {
                FormulaFinder.find(segment.content()).stream()
                        .filter(found -> found.kind() != FormulaFinder.Kind.ESCAPE)
                        .forEach(found -> {
                            around.definitions.learn(found.tex());
                            around.labels.learn(found.tex());
                        });
            }
        }
        return around;
    }

    /** The definitions that {@code tex} uses, as TeX. */
    public String definitionsFor(String tex) {
        return definitions.usedBy(tex);
    }

    /** The labels that {@code tex} refers to, as {@code label=tag}, a line each. */
    public String labelsFor(String tex) {
        return labels.usedBy(tex);
    }

    /** The author's own commands, with their backslash. */
    public List<String> commands() {
        return definitions.names().stream()
                .filter(name -> name.startsWith("\\"))
                .toList();
    }

    /** The author's own environments. */
    public List<String> environments() {
        return new ArrayList<>(definitions.names().stream()
                .filter(name -> !name.startsWith("\\"))
                .toList());
    }

    /** The labels a reference can name, and the tag each shows. */
    public Map<String, String> labels() {
        return new TreeMap<>(labels.tags());
    }
}
