package org.diptych.app.typing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.app.typing.NameList.Candidate;
import org.diptych.core.analysis.Analysis;
import org.diptych.core.markdown.PublishedHeading;
import org.diptych.core.messages.Messages;
import org.diptych.core.text.TextRange;
import org.diptych.ui.editor.PostEditor;
import org.diptych.ui.shared.OfferedList;
import org.jspecify.annotations.Nullable;

/** The headings of this post, while a link to one is typed. Confined to the FX thread. */
public final class HeadingOffer implements Offer {
    private static final Pattern TYPED = Pattern.compile("(?<!!)\\[([^\\[\\]]*)\\]\\(#([^()\\s]*)$");
    private static final Pattern REST = Pattern.compile("[^()\\s]*\\)?");
    private static final int MOST = 200;

    private final Supplier<Optional<Analysis>> known;
    private final NameList list;
    private @Nullable Analysis read;
    private List<PublishedHeading> headings = List.of();
    private List<PublishedHeading> fitting = List.of();
    /** What is typed; null before anything was. */
    private @Nullable TypedPlace place;

    private String words = "";

    /**
     * @param known what is known of the post in front
     * @param words area {@code site}
     */
    public HeadingOffer(Supplier<Optional<Analysis>> known, Messages words) {
        this.known = known;
        this.list = new NameList(words.get("offer.headings"));
    }

    @Override
    public OptionalInt look(PostEditor looked, String line, int column) {
        Matcher typed = TYPED.matcher(line.substring(0, column));
        if (!typed.find() || !Prose.isAt(looked, line, column)) {
            return OptionalInt.empty();
        }
        String sought = typed.group(2).toLowerCase(Locale.ROOT);
        fitting = headings().stream()
                .filter(heading -> (heading.id() + " " + heading.text())
                        .toLowerCase(Locale.ROOT)
                        .contains(sought))
                .limit(MOST)
                .toList();
        boolean settled = fitting.size() == 1 && fitting.get(0).id().equals(typed.group(2));
        if (fitting.isEmpty() || settled) {
            return OptionalInt.empty();
        }
        words = typed.group(1);
        Matcher rest = REST.matcher(line).region(column, line.length());
        int end = rest.lookingAt() ? rest.end() : column;
        place = new TypedPlace(
                looked, new TextRange(typed.start(), end).shift(looked.area().getCaretPosition() - column));
        list.show(fitting.stream()
                .map(heading -> new Candidate("#".repeat(heading.level()) + " " + heading.text(), "#" + heading.id()))
                .toList());
        return OptionalInt.of(typed.start(2));
    }

    private List<PublishedHeading> headings() {
        Analysis newest = known.get().orElse(null);
        if (newest != read) {
            read = newest;
            headings = newest == null ? List.of() : PublishedHeading.of(newest.published());
        }
        return headings;
    }

    @Override
    public OfferedList list() {
        return list;
    }

    @Override
    public boolean choose(boolean more) {
        int index = list.index();
        if (place == null || index < 0 || index >= fitting.size()) {
            return false;
        }
        PublishedHeading heading = fitting.get(index);
        String shown = words.isEmpty() ? heading.text().replaceAll("[\\[\\]]", "\\\\$0") : words;
        String id = heading.id().replace(" ", "%20").replace("(", "%28").replace(")", "%29");
        String link = "[" + shown + "](#" + id + ")";
        place.enter(link, link.length());
        return true;
    }
}
