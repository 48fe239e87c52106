package org.diptych.core.markdown.hexo.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.markdown.hexo.code.Html;
import org.diptych.core.markdown.settings.AssetFolder;
import org.diptych.core.markdown.settings.LinkedPosts;
import org.diptych.core.markdown.settings.PostTarget;
import org.diptych.core.markdown.settings.SiteAddresses;
import org.diptych.core.markdown.settings.SiteFiles;

/**
 * Hexo's tags that name another post or a file of the post's own folder. Where the site is not known, a link leads to
 * the name as it stands.
 */
final class SiteTags {
    private final SiteAddresses addresses;
    private final SiteFiles files;

    SiteTags(SiteAddresses addresses, SiteFiles files) {
        this.addresses = addresses;
        this.files = files;
    }

    void addTo(TagLibrary tags) {
        tags.inline("post_path", this::postPath);
        tags.inline("post_link", this::postLink);
        tags.inline("asset_path", this::assetPath);
        tags.inline("asset_link", this::assetLink);
        for (String name : List.of("asset_img", "asset_image")) {
            tags.inline(name, this::assetImage);
        }
    }

    private String postPath(TagCall call) {
        return post(call.argument(0, "")).map(post -> addresses.of(post.path())).orElse("");
    }

    /** {@code name[#place] [title] [escape]}; a post that is not there stops the build. */
    private String postLink(TagCall call) {
        String written = call.argument(0, "");
        String[] parts = written.split("#", -1);
        String name = parts.length == 2 ? parts[0] : written;
        Optional<PostTarget> found = name.isEmpty() ? Optional.empty() : post(name);
        if (found.isEmpty()) {
            return call.expansion().broken(TemplateProblem.Kind.MISSING_POST, name);
        }
        PostTarget post = found.get();
        String place = parts.length == 2 && !parts[1].isEmpty() ? "#" + parts[1] : "";
        return anchor(addresses.of(post.path() + place), post.title(), shown(call, post.title()));
    }

    private Optional<PostTarget> post(String name) {
        Optional<LinkedPosts> known = files.posts();
        return known.isPresent() ? known.get().find(name) : Optional.of(new PostTarget("/" + name + "/", name));
    }

    private String assetPath(TagCall call) {
        return asset(call).map(addresses::of).orElse("");
    }

    /** {@code name [title] [escape]}. */
    private String assetLink(TagCall call) {
        Optional<String> found = asset(call);
        if (found.isEmpty()) {
            return "";
        }
        List<String> told = withoutEscape(call.arguments());
        String title = told.size() > 1 ? String.join(" ", told.subList(1, told.size())) : call.argument(0, "");
        return anchor(addresses.of(found.get()), title, shown(call, title));
    }

    private Optional<String> asset(TagCall call) {
        String name = call.argument(0, "");
        Optional<AssetFolder> folder = files.assets();
        Optional<String> found = folder.isPresent() ? folder.get().find(name) : Optional.of(name);
        if (found.isEmpty() && !name.isEmpty()) {
            call.expansion().broken(TemplateProblem.Kind.MISSING_ASSET, name);
        }
        return found;
    }

    /** {@code [class names] name …}: the first word that names a file is the image, and the rest as in {@code img}. */
    private String assetImage(TagCall call) {
        Optional<AssetFolder> folder = files.assets();
        List<String> words = new ArrayList<>(call.arguments());
        if (folder.isEmpty()) {
            return unknownImage(words);
        }
        for (int i = 0; i < words.size(); i++) {
            Optional<String> path = folder.get().find(words.get(i));
            if (path.isPresent()) {
                words.set(i, addresses.besideSite(path.get()));
                return LinkTags.image(addresses, words);
            }
        }
        String name =
                words.stream().filter(word -> word.indexOf('.') > 0).findFirst().orElse(call.words());
        call.expansion().broken(TemplateProblem.Kind.MISSING_ASSET, name);
        return "";
    }

    private static String unknownImage(List<String> words) {
        int at = 0;
        while (at < words.size() && words.get(at).indexOf('.') < 0) {
            at++;
        }
        String file = at < words.size() ? words.get(at) : "";
        String classes = String.join(" ", words.subList(0, Math.min(at, words.size())));
        return "<img src=\"" + Html.escape(file) + "\""
                + (classes.isEmpty() ? "" : " class=\"" + Html.escape(classes) + "\"") + ">";
    }

    /** The words of a link: those in the tag, else {@code title}; escaped unless the tag says not to. */
    private static String shown(TagCall call, String title) {
        List<String> words = call.arguments();
        List<String> told = withoutEscape(words);
        String text = told.size() > 1 ? String.join(" ", told.subList(1, told.size())) : title;
        boolean raw = told.size() < words.size() && words.get(words.size() - 1).equals("false");
        return raw ? text : Html.escapeText(text);
    }

    private static List<String> withoutEscape(List<String> words) {
        int last = words.size() - 1;
        boolean told =
                last > 0 && (words.get(last).equals("true") || words.get(last).equals("false"));
        return told ? words.subList(0, last) : words;
    }

    private static String anchor(String address, String title, String text) {
        return "<a href=\"" + address + "\" title=\"" + Html.escapeText(title) + "\">" + text + "</a>";
    }
}
