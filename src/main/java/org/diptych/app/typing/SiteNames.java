package org.diptych.app.typing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.app.typing.NameList.Candidate;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.core.site.address.FileEnding;
import org.diptych.core.site.index.IndexedPost;
import org.diptych.core.site.index.SiteIndex;
import org.diptych.core.site.index.TypedName.Kind;
import org.diptych.desk.browse.PostEntry;
import org.diptych.desk.browse.PostFilter;

/** The names of one site, made ready to be sought while one is typed. Immutable. */
final class SiteNames {
    private static final int MOST = 50;

    private final SiteIndex index;
    private final PostFilter posts;
    private final Map<Path, IndexedPost> byPath;

    /** Takes some milliseconds for a large site: for a worker. */
    SiteNames(SiteIndex index) {
        this.index = index;
        this.byPath = index.posts().stream().collect(Collectors.toMap(index::pathOf, Function.identity()));
        this.posts = new PostFilter(index.posts().stream()
                .map(post -> PostEntry.of(index, post, post.place().slug()))
                .toList());
    }

    /** The names of {@code kind} that hold what is {@code typed} in the post in {@code file}, the best first. */
    List<Candidate> find(Kind kind, String typed, Optional<Path> file) {
        return switch (kind) {
            case POST ->
                posts.find(typed).stream()
                        .limit(MOST)
                        .map(found -> byPath.get(found.file()))
                        .map(post -> new Candidate(post.place().slug(), post.name()))
                        .toList();
            case ASSET -> fitting(assets(file), typed);
            case IMAGE -> fitting(Stream.concat(assets(file).filter(SiteNames::isImage), images()), typed);
        };
    }

    private static List<Candidate> fitting(Stream<String> names, String typed) {
        String sought = typed.toLowerCase(Locale.ROOT);
        return names.filter(name -> name.toLowerCase(Locale.ROOT).contains(sought))
                .limit(MOST)
                .map(name -> new Candidate(name, ""))
                .toList();
    }

    private Stream<String> assets(Optional<Path> file) {
        String folder = file.flatMap(index::find)
                .map(post -> FileEnding.without(post.file()) + "/")
                .orElse("/");
        return index.files().stream()
                .filter(name -> name.startsWith(folder))
                .map(name -> name.substring(folder.length()));
    }

    /** The images outside of posts' folders, from the root of the site. */
    private Stream<String> images() {
        return index.files().stream()
                .filter(name -> !name.startsWith("_") && isImage(name))
                .map(name -> "/" + name);
    }

    private static boolean isImage(String name) {
        return ImageType.of(name).isPresent();
    }
}
