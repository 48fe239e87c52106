package org.diptych.core.post;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextRange;

/**
 * A post file as an ordered list of segments whose texts, joined, are the file, character for character.
 *
 * <p>Every text is a post: what is broken (an unclosed tag, an end without a start) stays in some segment and is named
 * in {@link #faults()}. Immutable and safe to share between threads; nothing is null.
 *
 * <pre>{@code
 * Post post = Post.parse(text);
 * post.text().equals(text); // always
 * }</pre>
 */
public final class Post {
    private final String text;
    private final List<Segment> segments;
    private final List<TagFault> faults;
    private final HexoLayer layer;
    private final int[] starts;
    /** Where nothing is open that Hexo looks for before any Markdown: where the last edit ended. */
    private final int outside;

    Post(String text, List<Segment> segments, List<TagFault> faults, HexoLayer layer) {
        this(text, segments, faults, layer, 0);
    }

    private Post(String text, List<Segment> segments, List<TagFault> faults, HexoLayer layer, int outside) {
        this.outside = outside;
        this.text = text;
        this.segments = List.copyOf(segments);
        this.faults = List.copyOf(faults);
        this.layer = layer;
        this.starts = new int[segments.size()];
        int at = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += segments.get(i).length();
        }
    }

    /** Cuts {@code text} into segments, at the same places whatever its line ends. Never fails. */
    public static Post parse(String text) {
        return text.indexOf('\r') < 0
                ? new PostParser(text).parse()
                : new UnixText(text).restore(new PostParser(LineEnd.unix(text)).parse());
    }

    /**
     * The post that {@code changed} is, as {@link #parse} cuts it; after an edit of words within a body nothing is looked
     * for anew.
     */
    public Post after(String changed) {
        return after(changed, List.of());
    }

    /** The post that {@code pieces}, which an edit made of this one's segments, are when they are joined. */
    public Post after(List<Segment> pieces) {
        return after(joined(pieces), pieces);
    }

    /** The post that {@code pieces} are when they are joined. */
    public static Post of(List<Segment> pieces) {
        return parse(joined(pieces));
    }

    private static String joined(List<Segment> pieces) {
        List<String> texts = new ArrayList<>(3 * pieces.size());
        for (Segment piece : pieces) {
            texts.add(piece.opening());
            texts.add(piece.content());
            texts.add(piece.closing());
        }
        return String.join("", texts);
    }

    private Post after(String changed, List<Segment> pieces) {
        boolean tame = faults.isEmpty() && text.indexOf('\r') < 0;
        return (tame ? PlainEdit.between(text, changed, outside) : Optional.<PlainEdit>empty())
                .flatMap(edit -> after(edit, changed, pieces))
                .orElseGet(() -> parse(changed));
    }

    private Optional<Post> after(PlainEdit edit, String changed, List<Segment> pieces) {
        int index = segmentAt(edit.start());
        TextRange content = contentRange(index);
        // Without front matter any line can become its end, and what stands between blocks is cut by what it says.
        boolean within = segments.get(0).kind() == SegmentKind.FRONT_MATTER
                && segments.get(index).kind() == SegmentKind.BODY
                && segments.get(index).opening().startsWith("{%")
                && text.lastIndexOf('\n', edit.start() - 1) >= content.start()
                && text.indexOf('\n', edit.before()) >= 0
                && text.indexOf('\n', edit.before()) < content.end()
                && Stream.of(
                                layer.templates().variables(),
                                layer.templates().remarks(),
                                layer.templates().strays())
                        .flatMap(List::stream)
                        .noneMatch(edit::cuts)
                && layer.tags().stream().map(HexoTag::range).noneMatch(edit::cuts);
        if (!within) {
            return Optional.empty();
        }
        List<Segment> edited = new ArrayList<>(segments);
        TextRange moved = edit.moved(content);
        edited.set(
                index, segments.get(index).withContent(contentOf(pieces, moved).orElseGet(() -> moved.in(changed))));
        return Optional.of(new Post(changed, edited, faults, layer.moved(edit::moved), edit.after()));
    }

    /** The very string of the piece that fills {@code range} of the pieces joined, if one does: it need not be copied. */
    private static Optional<String> contentOf(List<Segment> pieces, TextRange range) {
        int start = 0;
        for (Segment piece : pieces) {
            TextRange content = TextRange.ofLength(
                    start + piece.opening().length(), piece.content().length());
            if (content.equals(range)) {
                return Optional.of(piece.content());
            }
            start += piece.length();
        }
        return Optional.empty();
    }

    /** The same parts of a site that has Hexo's template engine switched off: nothing in it is a tag. */
    public Post withoutTemplates() {
        return new Post(text, segments, List.of(), layer.withoutTemplates());
    }

    /** Its segments in order; joined, they are the file. */
    public List<Segment> segments() {
        return segments;
    }

    /** Tags that open or close nothing, in the order of the file. */
    public List<TagFault> faults() {
        return faults;
    }

    /** What Hexo sees in the file before any Markdown, in places of the file. */
    public HexoLayer layer() {
        return layer;
    }

    /** The whole file. */
    public String text() {
        return text;
    }

    /** Where segment {@code index} begins in the file. */
    public int startOf(int index) {
        return starts[index];
    }

    /** Where the content of segment {@code index} stands in the file. */
    public TextRange contentRange(int index) {
        Segment segment = segments.get(index);
        return TextRange.ofLength(
                starts[index] + segment.opening().length(), segment.content().length());
    }

    /** The index of the segment that holds the character at {@code offset} of the file, or else of the last one. */
    public int segmentAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        while (index + 1 < starts.length && starts[index + 1] <= offset) {
            index++;
        }
        return index;
    }

    /** The index of the first segment of {@code kind}. */
    public OptionalInt indexOf(SegmentKind kind) {
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).kind() == kind) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The first segment of {@code kind}. */
    public Optional<Segment> find(SegmentKind kind) {
        return segments.stream().filter(segment -> segment.kind() == kind).findFirst();
    }

    /** The body of {@code language}, if the post has one. */
    public Optional<Segment> body(String language) {
        return segments.stream()
                .filter(segment ->
                        segment.kind() == SegmentKind.BODY && segment.language().equals(language))
                .findFirst();
    }

    /** The languages of the bodies, in the order of the file; a body without a language gives the empty string. */
    public List<String> languages() {
        return segments.stream()
                .filter(segment -> segment.kind() == SegmentKind.BODY)
                .map(Segment::language)
                .toList();
    }

    /** This post with another content in segment {@code index}; the cut is made anew, as the file would be read. */
    public Post withContent(int index, String content) {
        List<Segment> changed = new ArrayList<>(segments);
        changed.set(index, changed.get(index).withContent(content));
        return parse(changed.stream().map(Segment::text).collect(Collectors.joining()));
    }
}
