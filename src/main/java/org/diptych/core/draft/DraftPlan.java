package org.diptych.core.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.bilingual.Body;
import org.diptych.core.bilingual.BodyBlock;
import org.diptych.core.bilingual.Link;
import org.diptych.core.bilingual.mirror.Mirror;
import org.diptych.core.bilingual.state.Agreement;
import org.diptych.core.bilingual.state.AuthorsWord;
import org.diptych.core.bilingual.state.Given;
import org.diptych.core.bilingual.state.LinkedPost;
import org.diptych.core.bilingual.state.SideText;
import org.diptych.core.bilingual.state.Unsettled;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.bilingual.state.Waits;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/**
 * What of a post is to be drafted, and what becomes of the post once drafts have come. Immutable and safe for any thread;
 * nothing is null.
 *
 * <pre>{@code
 * DraftPlan plan = DraftPlan.of(post, settings, linked, DraftScope.ALL);
 * for (DraftEntry entry : plan.entries()) { … entry.take(answer) … }
 * Drafted drafted = plan.put(Map.of(entry, written));   // edits of the post, and what waits from then on
 * }</pre>
 */
public final class DraftPlan {
    private final String text;
    private final PublishSettings settings;
    /** What brings the blocks that are not there yet. */
    private final List<TextEdit> mirrored;

    private final List<DraftEntry> entries;
    private final int leftOut;

    private DraftPlan(
            String text, PublishSettings settings, List<TextEdit> mirrored, List<DraftEntry> entries, int leftOut) {
        this.text = text;
        this.settings = settings;
        this.mirrored = List.copyOf(mirrored);
        this.entries = List.copyOf(entries);
        this.leftOut = leftOut;
    }

    /**
     * Plans what {@code scope} means of {@code post}.
     *
     * @param linked the links of its two bodies
     */
    public static DraftPlan of(Post post, PublishSettings settings, LinkedPost linked, DraftScope scope) {
        DraftScope.Chosen chosen = scope.choose(linked);
        Mirror mirror = new Mirror(post.text(), linked.bodies(), linked.alignment());
        List<List<Mirror.Part>> parts =
                List.of(mirror.parts(0, chosen.missing()::contains), mirror.parts(1, chosen.missing()::contains));
        List<TextEdit> edits =
                parts.stream().flatMap(List::stream).map(Mirror.Part::edit).toList();
        ComposedEdits composed = new ComposedEdits(edits);
        String whole = composed.first(post.text());
        LinkedPost now = edits.isEmpty() ? linked : paired(linked, bodies(whole, settings), parts, composed);
        Set<Integer> wanted = new HashSet<>();
        chosen.targets()
                .forEach(block -> wanted.add(composed.moved(block.range().start())));
        List<DraftEntry> entries = new ArrayList<>();
        int leftOut = 0;
        for (Link link : now.alignment().links()) {
            Optional<Integer> side = target(link, wanted, composed);
            if (side.isPresent() && link.first().size() == 1 && link.second().size() == 1) {
                DraftEntry entry = new DraftEntry(now, link, side.get(), indent(whole, link, side.get()), settings);
                if (entry.hasWords()) {
                    entries.add(entry);
                }
            } else if (side.isPresent()) {
                leftOut++;
            }
        }
        return new DraftPlan(post.text(), settings, edits, entries, leftOut);
    }

    /** The post with the blocks that were put in, each linked with the one it is to translate and no other. */
    private static LinkedPost paired(
            LinkedPost linked, List<Body> bodies, List<List<Mirror.Part>> parts, ComposedEdits composed) {
        AuthorsWord word = new AuthorsWord(bodies);
        Set<Given> given = new LinkedHashSet<>(linked.state().given());
        for (int from = 0; from < parts.size(); from++) {
            for (Mirror.Part part : parts.get(from)) {
                TextRange place = composed.place(part.edit());
                List<BodyBlock> there = overlapping(bodies.get(1 - from), place);
                for (int i = 0;
                        i < there.size() && there.size() == part.blocks().size();
                        i++) {
                    int start = composed.moved(part.blocks().get(i).range().start());
                    Body source = bodies.get(from);
                    List<BodyBlock> here =
                            source.blocks().subList(source.blocksBefore(start), source.blocksBefore(start + 1));
                    List<BodyBlock> answer = List.of(there.get(i));
                    if (!here.isEmpty()) {
                        given.add(from == 0 ? word.together(here, answer) : word.together(answer, here));
                    }
                }
            }
        }
        return LinkedPost.of(bodies, linked.state().saying(given));
    }

    private static List<BodyBlock> overlapping(Body body, TextRange place) {
        int from = Math.max(0, body.blocksBefore(place.start()) - 1);
        return body.blocks().subList(from, Math.max(from, body.blocksBefore(place.end()))).stream()
                .filter(block -> block.range().overlaps(place))
                .toList();
    }

    private static List<Body> bodies(String text, PublishSettings settings) {
        Post post = Post.parse(text);
        return Body.allOf(post, new Publisher(settings).publish(post), settings);
    }

    /** Which side of {@code link} is to be written. */
    private static Optional<Integer> target(Link link, Set<Integer> wanted, ComposedEdits composed) {
        if (link.isGap()) {
            return Optional.empty();
        }
        for (int side = 0; side < 2; side++) {
            List<BodyBlock> blocks = side == 0 ? link.first() : link.second();
            boolean meant = blocks.stream()
                    .anyMatch(block -> wanted.contains(block.range().start())
                            || block.kind().isProse() && composed.inserts(block.range()));
            if (meant) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /** What stands before the side's block on its line. */
    private static String indent(String text, Link link, int side) {
        int start = (side == 0 ? link.first() : link.second()).get(0).range().start();
        String before = text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
        return before.matches("[ \\t>]*") ? before : "";
    }

    /** The passages that are to be translated, in the order of the post. */
    public List<DraftEntry> entries() {
        return entries;
    }

    /** How many pairs of several blocks are left to the author's own hand. */
    public int leftOut() {
        return leftOut;
    }

    /**
     * What drafts make of a post.
     *
     * @param edits in its text as it was
     * @param waiting the drafts' pairs, which wait for the author to read them
     */
    public record Drafted(List<TextEdit> edits, List<Unsettled> waiting) {
        public Drafted {
            edits = List.copyOf(edits);
            waiting = List.copyOf(waiting);
        }
    }

    /**
     * What becomes of the post when {@code written}, by entry what {@link DraftEntry#take} made of an answer, is put in.
     * Blocks that were missing and got no answer become gaps.
     */
    public Drafted put(Map<DraftEntry, String> written) {
        ComposedEdits composed = new ComposedEdits(mirrored);
        List<TextEdit> drafts = new ArrayList<>();
        for (DraftEntry entry : entries) {
            String draft = written.get(entry);
            if (draft != null) {
                drafts.add(new TextEdit(entry.targetRange(), draft));
            }
        }
        List<TextEdit> edits = composed.then(drafts);
        String after = TextEdit.applyAll(text, edits);
        List<Body> now = bodies(after, settings);
        ComposedEdits moves = new ComposedEdits(drafts);
        List<Unsettled> waiting = new ArrayList<>();
        for (DraftEntry entry : entries) {
            if (written.containsKey(entry)) {
                int start = moves.moved(entry.targetRange().start());
                overlapping(now.get(entry.side()), TextRange.ofLength(start, 1)).stream()
                        .findFirst()
                        .ifPresent(block -> waiting.add(waiting(entry, block, agreed(entry))));
            }
        }
        return new Drafted(edits, waiting);
    }

    /** What a pair that waits already is to be compared with; a draft of a new one was never agreed on. */
    private Agreement agreed(DraftEntry entry) {
        return entry.before().map(WaitingPair::agreed).orElse(new Agreement(SideText.EMPTY, SideText.EMPTY, 0));
    }

    private static Unsettled waiting(DraftEntry entry, BodyBlock draft, Agreement agreed) {
        SideText source = SideText.of(List.of(entry.block()));
        SideText written = SideText.of(List.of(draft));
        return entry.side() == 0
                ? new Unsettled(written, source, Waits.FIRST, agreed)
                : new Unsettled(source, written, Waits.SECOND, agreed);
    }
}
