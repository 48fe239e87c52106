package org.diptych.core.markdown.pandoc;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.diptych.core.markdown.pandoc.HeadingNames.Named;
import org.diptych.core.markdown.pandoc.ast.PandocText;
import org.diptych.core.markdown.pandoc.read.Turn;
import org.diptych.core.markdown.pandoc.read.TurnReader;
import org.diptych.core.markdown.pandoc.scan.ScanNotes;
import org.diptych.core.markdown.pandoc.write.HtmlWriter;
import org.diptych.core.markdown.settings.PandocSettings;
import org.diptych.core.markdown.source.HtmlBlock;
import org.diptych.core.markdown.source.MarkdownReading;
import org.diptych.core.text.SameEnds;
import org.diptych.core.text.TooMuchWork;

/**
 * The blocks of one text in pandoc's Markdown, each with what had a say in it.
 *
 * <p>Pandoc reads block after block, and what it makes of one depends on where it begins and on what it looks at; so after
 * an edit those blocks are read again that looked at what changed, up to where a block begins that began there before.
 * Where one of them is bound to the rest of the text (a note has a number, say), or another heading's id changes with it, all
 * is read anew.
 */
final class PandocReading implements MarkdownReading {
    private final PandocSettings settings;
    private final String markdown;
    /** What binds blocks together. */
    private final ScanNotes reading;

    private final Stretches stretches;
    /** Steps spent since all was read anew; no fewer than reading all of this text would take. */
    private final long spent;

    private PandocReading(
            PandocSettings settings, String markdown, ScanNotes reading, Stretches stretches, long spent) {
        this.settings = settings;
        this.markdown = markdown;
        this.reading = reading;
        this.stretches = stretches;
        this.spent = spent;
    }

    static PandocReading of(String markdown, PandocSettings settings) {
        BasedSequence text = UnhashedText.sequence(markdown);
        ScanNotes reading = new ScanNotes(text);
        long allowed = reading.meter().left();
        List<Turn> turns = TurnReader.read(reading, TextReader.prepared(markdown), 0, at -> false);
        PandocText whole = TextReader.joined(text, turns);
        HeadingNames names = new HeadingNames();
        List<List<Named>> headings = named(turns, names);
        reading.notes().values().forEach(note -> note.forEach(names::nameBelow));
        Resolver resolver = new Resolver(reading, names);
        resolver.resolve(whole);
        resolver.resolveNotes();
        HtmlWriter writer = new HtmlWriter(reading.notes(), settings);
        PandocTree tree = new PandocTree(markdown, settings.headingShift());
        List<Stretch> stretches = written(whole, turns, headings, reading, writer, tree);
        String html = writer.notes();
        Optional<HtmlBlock> notes = html.isEmpty()
                ? Optional.empty()
                : Optional.of(new HtmlBlock(
                        html + "\n",
                        markdown.length(),
                        markdown.length(),
                        fromStart(tree.notes(reading.notes()), markdown.length())));
        long spent = allowed - reading.meter().left();
        return new PandocReading(settings, markdown, reading, new Stretches(stretches, notes), spent);
    }

    @Override
    public List<HtmlBlock> blocks() {
        return stretches.blocks();
    }

    @Override
    public MarkdownReading after(String changed) {
        if (changed.equals(markdown)) {
            return this;
        }
        SameEnds ends = SameEnds.of(markdown, changed);
        boolean again = reading.givenUp().isEmpty()
                && markdown.indexOf('\t') < 0
                && !ends.changed(changed).contains("\t");
        return (again ? patched(changed, ends) : Optional.<PandocReading>empty())
                .orElseGet(() -> of(changed, settings));
    }

    private Optional<PandocReading> patched(String changed, SameEnds ends) {
        int same = ends.start();
        int distance = changed.length() - markdown.length();
        int head = stretches.unreached(same);
        List<Stretch> all = stretches.all();
        int from = head == 0 ? 0 : all.get(head - 1).to();
        IntPredicate known = at -> at > from && isBegunAsBefore(changed, at, markdown.length() - ends.end());
        BasedSequence sequence = UnhashedText.sequence(changed);
        ScanNotes again = new ScanNotes(sequence, reading);
        long allowed = again.meter().left();
        try {
            List<Turn> turns = TurnReader.read(again, TextReader.prepared(changed), from, known);
            int reached = turns.isEmpty() ? from : turns.get(turns.size() - 1).to();
            int found = known.test(reached) ? stretches.begunAt(reached - distance) : all.size();
            List<Stretch> before = all.subList(0, head);
            List<Stretch> gone = all.subList(head, Math.max(head, found));
            List<Stretch> behind = all.subList(found, all.size());
            if (!turns.stream().allMatch(Turn::alone) || !gone.stream().allMatch(Stretch::alone)) {
                return Optional.empty();
            }
            HeadingNames names = new HeadingNames();
            boolean asBefore = keep(before, names);
            List<List<Named>> headings = named(turns, names);
            if (!asBefore || !keep(behind, names) || !mayStay(gone, headings, before, behind)) {
                return Optional.empty();
            }
            List<Stretch> read = resolved(changed, TextReader.joined(sequence, turns), again, turns, headings, names);
            long steps = spent + allowed - again.meter().left();
            if (!again.givenUp().isEmpty() || steps > allowed) {
                return Optional.empty();
            }
            List<Stretch> now = new ArrayList<>(before);
            now.addAll(read);
            behind.forEach(stretch -> now.add(stretch.moved(distance)));
            return Optional.of(
                    new PandocReading(settings, changed, reading, stretches.after(now, same, distance), steps));
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            return Optional.empty();
        }
    }

    /** Whether a line begins at {@code at} of {@code changed} that began a stretch, in what is the same from {@code tail} on. */
    private boolean isBegunAsBefore(String changed, int at, int tail) {
        int before = at - (changed.length() - markdown.length());
        return at <= changed.length()
                && before > 0
                && before >= tail
                && changed.charAt(at - 1) == '\n'
                && stretches.begunAt(before) >= 0;
    }

    /** Names the headings of each turn. */
    private static List<List<Named>> named(List<Turn> turns, HeadingNames names) {
        List<List<Named>> named = new ArrayList<>(turns.size());
        for (Turn turn : turns) {
            List<Named> headings = new ArrayList<>();
            turn.nodes().forEach(node -> headings.addAll(names.name(node)));
            named.add(headings);
        }
        return named;
    }

    /** Whether the headings of what is not read again have the ids they had. */
    private static boolean keep(List<Stretch> kept, HeadingNames names) {
        return kept.stream().flatMap(stretch -> stretch.headings().stream()).allMatch(named -> names.take(
                        named.text(), named.wanted(), named.given())
                .equals(named));
    }

    /** Whether no note and nothing that is not read again has to do with the headings that came or went. */
    private boolean mayStay(
            List<Stretch> gone, List<List<Named>> headings, List<Stretch> before, List<Stretch> behind) {
        Set<Named> came = new HashSet<>();
        headings.forEach(came::addAll);
        Set<Named> went = new HashSet<>();
        gone.forEach(stretch -> went.addAll(stretch.headings()));
        if (came.equals(went)) {
            return true;
        }
        Set<Named> changed = new HashSet<>(came);
        changed.addAll(went);
        return reading.notes().isEmpty() && !Stretch.mayRefer(before, changed) && !Stretch.mayRefer(behind, changed);
    }

    private List<Stretch> resolved(
            String changed,
            PandocText text,
            ScanNotes again,
            List<Turn> turns,
            List<List<Named>> headings,
            HeadingNames names) {
        new Resolver(again, names).resolve(text);
        PandocTree tree = new PandocTree(changed, settings.headingShift());
        return written(text, turns, headings, again, new HtmlWriter(reading.notes(), settings), tree);
    }

    /** Writes what the turns read, in which the resolver may have put one node for another. */
    private static List<Stretch> written(
            PandocText text,
            List<Turn> turns,
            List<List<Named>> headings,
            ScanNotes reading,
            HtmlWriter writer,
            PandocTree tree) {
        List<Stretch> stretches = new ArrayList<>(turns.size());
        Node node = text.getFirstChild();
        for (int number = 0; number < turns.size(); number++) {
            Turn turn = turns.get(number);
            List<HtmlBlock> blocks = new ArrayList<>(turn.nodes().size());
            for (int i = 0; i < turn.nodes().size(); i++) {
                int start = node.getStartOffset();
                // Before it is written: the writer takes nodes apart.
                List<org.diptych.core.markdown.tree.Node> nodes = fromStart(tree.of(node), start);
                HtmlBlock block = new HtmlBlock(writer.html(node), start, node.getEndOffset(), nodes);
                blocks.add(reading.givenUp().contains(node) ? block.asPlain() : block);
                node = node.getNext();
            }
            Turn kept = new Turn(turn.from(), turn.to(), turn.reach(), turn.alone(), turn.referred(), List.of());
            stretches.add(
                    new Stretch(kept, turn.from(), turn.to(), turn.reach(), headings.get(number), List.copyOf(blocks)));
        }
        return List.copyOf(stretches);
    }

    private static List<org.diptych.core.markdown.tree.Node> fromStart(
            List<org.diptych.core.markdown.tree.Node> nodes, int start) {
        return nodes.stream().map(node -> node.moved(-start)).toList();
    }
}
