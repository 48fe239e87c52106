package org.diptych.core.markdown.hexo.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.settings.CodeSettings;
import org.jspecify.annotations.Nullable;

/** Writes code as the site wants it, after what the code itself says. Immutable. */
public final class CodeFigure {
    private static final Pattern OPTION =
            Pattern.compile("\\s((?:line_number|line_threshold|first_line|wrap|mark|language_attr|highlight):\\S+)");
    /** An address behind a caption of at least one word; looked for once, not from each word anew. */
    private static final Pattern LINK = Pattern.compile("\\s(https?://\\S+|/\\S+)");

    private static final Pattern LANGUAGE_AND_CAPTION = Pattern.compile("([^\\s]+)\\s*(.+)?");

    private final boolean enabled;
    private final HighlightFigure highlight;
    private final @Nullable PrismFigure prism;

    public CodeFigure(CodeSettings settings) {
        this.enabled = settings.engine() != CodeSettings.Engine.NONE;
        this.highlight = new HighlightFigure(settings);
        this.prism = settings.engine() == CodeSettings.Engine.PRISM ? new PrismFigure(settings) : null;
    }

    /** Whether Hexo makes figures at all; else fences are the Markdown renderer's. */
    public boolean enabled() {
        return enabled;
    }

    /** Whether a fence whose first line says {@code arguments} is left to the Markdown renderer. */
    public boolean leaves(String arguments) {
        Matcher option = OPTION.matcher(arguments);
        boolean leaves = false;
        while (option.find()) {
            leaves = option.group(1).startsWith("highlight:") ? !option.group(1).equals("highlight:true") : leaves;
        }
        return leaves;
    }

    /** The figure of a fence whose first line says {@code arguments}. */
    public String ofFence(String arguments, String code) {
        Matcher option = OPTION.matcher(arguments);
        CodeOptions options = new CodeOptions();
        while (option.find()) {
            options.read(option.group(1));
        }
        String rest = option.replaceAll("");
        int equals = rest.indexOf('=');
        String words = equals >= 0 ? rest.substring(0, equals) : rest;
        String language = "";
        String caption = "";
        Matcher linked = LINK.matcher(words);
        Matcher plain = LANGUAGE_AND_CAPTION.matcher(words);
        int second = second(words);
        if (second > 0 && second < words.length() && linked.find(second + 1)) {
            String label = words.substring(linked.end()).stripLeading();
            language = words.substring(0, second).strip();
            caption = "<span>" + words.substring(second, linked.start()).stripTrailing() + "</span><a href=\""
                    + linked.group(1) + "\">" + (label.isEmpty() ? "link" : label) + "</a>";
        } else if (plain.find()) {
            language = plain.group(1);
            caption = plain.group(2) == null ? "" : "<span>" + plain.group(2) + "</span>";
        }
        return of(language, caption, code, options);
    }

    /** Where the second word of {@code words} begins. */
    private static int second(String words) {
        int at = 0;
        while (at < words.length() && !Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The figure of {@code code}; {@code caption} is HTML, empty for none. */
    public String of(String language, String caption, String code, CodeOptions options) {
        return prism == null
                ? highlight.of(language, caption, code, options)
                : prism.of(language, caption, code, options);
    }
}
