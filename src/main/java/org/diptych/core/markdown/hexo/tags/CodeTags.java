package org.diptych.core.markdown.hexo.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.core.markdown.hexo.code.CodeFigure;
import org.diptych.core.markdown.hexo.code.CodeOptions;
import org.diptych.core.markdown.hexo.code.Html;
import org.diptych.core.markdown.settings.SiteFiles;
import org.diptych.core.markdown.source.WebAddress;

/** Hexo's tags for code. */
final class CodeTags {
    private static final Pattern CAPTION_ADDRESS_TITLE =
            Pattern.compile("(\\S[\\S\\s]*)\\s+(https?://\\S+)\\s+(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPTION_ADDRESS =
            Pattern.compile("(\\S[\\S\\s]*)\\s+(https?://\\S+)", Pattern.CASE_INSENSITIVE);

    private final CodeFigure figures;
    private final SiteFiles files;

    CodeTags(CodeFigure figures, SiteFiles files) {
        this.figures = figures;
        this.files = files;
    }

    void addTo(TagLibrary tags) {
        tags.block("code", this::code);
        tags.block("codeblock", this::code);
        tags.inline("include_code", this::include);
        tags.inline("include-code", this::include);
    }

    private String code(TagCall call) {
        if (!figures.enabled()) {
            return "<pre><code>" + Html.escape(call.body()) + "</code></pre>";
        }
        CodeOptions options = new CodeOptions();
        List<String> rest = new ArrayList<>();
        String language = "";
        for (String word : call.arguments()) {
            if (word.startsWith("highlight:") && !word.equals("highlight:true")) {
                return "<pre><code>" + Html.escape(call.body()) + "</code></pre>";
            }
            if (word.startsWith("lang:")) {
                language = word.substring(5);
            } else if (word.matches("(?:line_number|line_threshold|first_line|wrap|mark|language_attr|highlight):.*")) {
                options.read(word);
            } else {
                rest.add(word);
            }
        }
        String figure = figures.of(language, caption(String.join(" ", rest)), call.body(), options);
        return figure.replace("{", "&#123;").replace("}", "&#125;");
    }

    private static String caption(String words) {
        Matcher full = CAPTION_ADDRESS_TITLE.matcher(words);
        if (full.find()) {
            return span(full.group(1)) + anchor(full.group(2), full.group(3));
        }
        Matcher linked = CAPTION_ADDRESS.matcher(words);
        if (linked.find()) {
            return span(linked.group(1)) + anchor(linked.group(2), "link");
        }
        return words.isBlank() ? "" : span(words);
    }

    private static String span(String text) {
        return "<span>" + Html.escapeText(text) + "</span>";
    }

    private static String anchor(String address, String text) {
        return "<a href=\"" + WebAddress.encoded(address, WebAddress.Version.OF_HEXO) + "\">" + Html.escapeText(text)
                + "</a>";
    }

    /** {@code [title] [lang:name] [from:line] [to:line] path}; a file the site does not have is nothing. */
    private String include(TagCall call) {
        List<String> words = new ArrayList<>(call.arguments());
        words.removeIf(word -> word.matches("(?:lang|from|to):.*"));
        if (words.isEmpty()) {
            return "";
        }
        String path = words.remove(words.size() - 1);
        Optional<String> file = files.code(path);
        if (file.isEmpty()) {
            return "";
        }
        String code =
                lines(file.get(), number(option(call, "from:"), 1), number(option(call, "to:"), Integer.MAX_VALUE));
        if (!figures.enabled()) {
            return "<pre><code>" + code + "</code></pre>";
        }
        String name = words.isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : String.join(" ", words);
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String caption = span(name) + anchor("/downloads/code/" + path, "view raw");
        String language = option(call, "lang:");
        return figures.of(language.isEmpty() ? extension : language, caption, code, new CodeOptions());
    }

    private static String option(TagCall call, String key) {
        return call.arguments().stream()
                .filter(word -> word.startsWith(key))
                .map(word -> word.substring(key.length()))
                .findFirst()
                .orElse("");
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    private static String lines(String text, int from, int to) {
        return text.lines()
                .skip(Math.max(0, from - 1))
                .limit(Math.max(0L, (long) to - Math.max(1, from) + 1))
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
