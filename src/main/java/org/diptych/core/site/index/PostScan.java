package org.diptych.core.site.index;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.cite.Reference;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.post.Post;
import org.diptych.core.site.address.NamedPost;
import org.diptych.core.site.address.Permalinks;
import org.diptych.core.text.LineEnd;

/** Reads what an index keeps of a post. Immutable. */
final class PostScan {
    /** What {@link Permalinks} takes from elsewhere. */
    private static final Set<String> OWN = Set.of("title", "slug", "date", "categories", "tags", "permalink");

    private final Permalinks permalinks;

    PostScan(Permalinks permalinks) {
        this.permalinks = Objects.requireNonNull(permalinks, "permalinks");
    }

    /** The post in {@code found}, whose file holds {@code bytes}. Never fails: what is broken says nothing. */
    IndexedPost read(FoundFile found, byte[] bytes) {
        Post post = Post.parse(LineEnd.unix(new String(bytes, StandardCharsets.UTF_8)));
        FrontMatter frontMatter = FrontMatterReader.of(post);
        Map<String, String> name = permalinks.fileName(found.withinPosts());
        String slug = permalinks.slug(found.withinPosts());
        String title = frontMatter.title().orElse(permalinks.settings().files().slugAsTitle() ? slug : "");
        LocalDateTime date = frontMatter
                .date()
                .flatMap(org.diptych.core.site.address.PostDate::parse)
                .or(() -> Permalinks.date(name))
                .orElseGet(found::created);
        boolean published = !found.isDraft()
                && frontMatter
                        .find("published")
                        .map(field -> field.value().isTruthy())
                        .orElse(true);
        NamedPost named =
                new NamedPost(slug, published, date, title, frontMatter.categoryPaths(), fields(frontMatter, name));
        String address =
                scalar(frontMatter, "permalink").map(permalinks::written).orElseGet(() -> permalinks.of(named));
        return new IndexedPost(
                found.name(),
                found.stamp(),
                new IndexedPost.Head(title, date, frontMatter.tags(), frontMatter.categoryPaths()),
                new IndexedPost.Place(slug, address, published),
                post.languages().stream()
                        .filter(language -> !language.isEmpty())
                        .toList(),
                references(post));
    }

    private static Map<String, String> fields(FrontMatter frontMatter, Map<String, String> fileName) {
        Map<String, String> fields = new HashMap<>();
        for (Field field : frontMatter.fields()) {
            if (!OWN.contains(field.key()) && field.value() instanceof FieldValue.Scalar scalar) {
                fields.put(field.key(), scalar.text());
            }
        }
        fields.putAll(fileName);
        return fields;
    }

    private static Optional<String> scalar(FrontMatter frontMatter, String key) {
        return frontMatter
                .find(key)
                .filter(field -> field.value().isTruthy() && field.value() instanceof FieldValue.Scalar)
                .map(field -> ((FieldValue.Scalar) field.value()).text());
    }

    private static List<IndexedReference> references(Post post) {
        return Bibliography.of(post).references().stream()
                .filter(Reference::isWellFormed)
                .map(reference -> new IndexedReference(reference.key(), reference.text()))
                .toList();
    }
}
