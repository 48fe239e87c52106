package org.diptych.core.markdown.pandoc.scan;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.markdown.pandoc.ast.Attributes;
import org.diptych.core.text.WorkMeter;
import org.jspecify.annotations.Nullable;

/** What the reading of one text gathers for the time when all of it is read. */
public final class ScanNotes {
    /** Posts take up to 40 steps for each character; so many are well below a second for the longest of them. */
    static final int STEPS = 250;

    private static final Pattern BLANKS = Pattern.compile("[\\t-\\r\\p{Zs}]++");

    private final BasedSequence text;
    private final WorkMeter meter;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final Set<Node> givenUp = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, String> mayBeExamples = new IdentityHashMap<>();
    private int examples;
    private final Map<String, List<Node>> notes = new LinkedHashMap<>();
    private int bound;
    private final List<String> referred = new ArrayList<>();

    public ScanNotes(BasedSequence text) {
        this.text = text;
        this.meter = new WorkMeter(text.length(), STEPS);
    }

    /** The reading of a few blocks of {@code text}, in which all that binds blocks together is as it was. */
    public ScanNotes(BasedSequence text, ScanNotes before) {
        this(text);
        definitions.putAll(before.definitions);
        notes.putAll(before.notes);
    }

    /** Tells that what is being read depends on other parts of the text, or they on it. */
    public void bind() {
        bound++;
    }

    /** Tells that what is being read may refer to the heading, or the definition, {@code key}. */
    public void refer(String key) {
        referred.add(normalized(key));
    }

    /** What was referred to, in the order of reading. */
    public List<String> referred() {
        return referred;
    }

    /** How often something was bound to other parts of the text. */
    public int bound() {
        return bound;
    }

    /** Remembers a paragraph that stands for what was too much to read. */
    public void giveUp(Node paragraph) {
        givenUp.add(paragraph);
    }

    public Set<Node> givenUp() {
        return givenUp;
    }

    public WorkMeter meter() {
        return meter;
    }

    /** What a reference stands for. */
    public record Definition(Target target, Attributes attributes) {}

    /** Tells {@code node} that it was read from {@code from..to} of the cursor's text. */
    public void place(Node node, Cursor cursor, int from, int to) {
        int start = Math.min(cursor.source.originOf(from), text.length());
        int end = Math.min(cursor.source.originOfEnd(to), text.length());
        node.setChars(text.subSequence(start, Math.max(start, end)));
    }

    public void define(String key, Target target, Attributes attributes) {
        bind();
        definitions.put(normalized(key), new Definition(target, attributes));
    }

    /** What {@code key} is defined as, or null. */
    public @Nullable Definition definition(String key) {
        return definitions.get(normalized(key));
    }

    public void note(String label, List<Node> blocks) {
        bind();
        notes.put(label, blocks);
    }

    /** What the note called {@code label} says, or null. */
    public @Nullable List<Node> note(String label) {
        return notes.get(label);
    }

    /** The number of the next example; {@code label}, if there is one, will stand for it. */
    public int example(String label) {
        bind();
        examples++;
        if (!label.isEmpty()) {
            labels.putIfAbsent(label, examples);
        }
        return examples;
    }

    /** The number of the example {@code label} names, or null. */
    public @Nullable Integer labelled(String label) {
        bind();
        return labels.get(label);
    }

    /** Remembers that {@code citation} is none if {@code label} names an example that comes later. */
    public void mayBeExample(Node citation, String label) {
        mayBeExamples.put(citation, label);
    }

    /** The number of the example that {@code node} stands for, or null. */
    public @Nullable Integer exampleAt(Node node) {
        String label = mayBeExamples.get(node);
        return label == null ? null : labels.get(label);
    }

    public Map<String, List<Node>> notes() {
        return notes;
    }

    /** The form in which names of references are compared: lower case, single blanks. */
    public static String normalized(String key) {
        return words(key).toLowerCase(Locale.ROOT);
    }

    /** The words of {@code text} with single blanks between them, whatever blanks they are written with. */
    static String words(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
