package org.diptych.core.site.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFile;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.search.Found;
import org.diptych.core.search.SearchQuery;
import org.diptych.core.search.TextSearch;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.LineIndex;

/**
 * A search through all posts of a site, one after the other in the order of its index. Immutable, so that it can be
 * carried out by a worker; nothing is null.
 *
 * @param index the site
 * @param query what is sought
 * @param live the texts of posts that are open with changes of their own, line ends {@code \n}: they are searched, not
 *     their files
 * @param most how many places are looked for before the search ends
 */
public record SiteSearch(SiteIndex index, SearchQuery query, Map<Path, String> live, int most) {

    public SiteSearch {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(query, "query");
        live = Map.copyOf(live);
    }

    /** How a search ended. */
    public enum End {
        /** All posts were searched. */
        DONE,
        /** As many places as were asked for were found, and more may be there. */
        ENOUGH,
        /** It was cancelled. */
        CANCELLED
    }

    /**
     * Reads the posts: for a worker. Posts that cannot be read hold nothing that could be replaced, and are passed over.
     *
     * @param found is told each post in which something is found, as soon as it is
     * @param cancelled asked again and again; the search ends once it says so
     * @throws java.util.regex.PatternSyntaxException if the query is no regular expression
     * @throws TextSearch.TooLong if the expression takes too long on one of the posts
     */
    public End run(Consumer<FoundPost> found, BooleanSupplier cancelled) {
        int left = most;
        for (IndexedPost post : index.posts()) {
            if (cancelled.getAsBoolean()) {
                return End.CANCELLED;
            }
            Optional<FoundPost> here = search(post, left + 1, cancelled);
            if (here.isPresent()) {
                FoundPost all = here.get();
                if (all.places().size() > left) {
                    first(all, left).ifPresent(found);
                    return End.ENOUGH;
                }
                left -= all.places().size();
                found.accept(all);
            }
        }
        return cancelled.getAsBoolean() ? End.CANCELLED : End.DONE;
    }

    private static Optional<FoundPost> first(FoundPost post, int count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new FoundPost(
                        post.path(),
                        post.title(),
                        post.searched(),
                        post.live(),
                        post.places().subList(0, count)));
    }

    private Optional<FoundPost> search(IndexedPost post, int count, BooleanSupplier cancelled) {
        Path path = index.pathOf(post);
        Optional<String> open = Optional.ofNullable(live.get(path));
        if (open.isPresent()) {
            return post(open.get(), count, cancelled)
                    .map(places -> new FoundPost(path, post.name(), Optional.empty(), open, places));
        }
        try {
            PostFile file = PostFileReader.read(path);
            return post(LineEnd.unix(file.text()), count, cancelled)
                    .map(places ->
                            new FoundPost(path, post.name(), Optional.of(file.hash()), Optional.empty(), places));
        } catch (FileProblem unreadable) {
            return Optional.empty();
        }
    }

    private Optional<List<LineFound>> post(String text, int count, BooleanSupplier cancelled) {
        int[] sought = {0};
        List<Found> found =
                TextSearch.findForReplacing(query, text, () -> sought[0]++ >= count || cancelled.getAsBoolean());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        LineIndex lines = LineIndex.of(text);
        return Optional.of(
                found.stream().map(one -> LineFound.in(text, lines, one)).toList());
    }
}
