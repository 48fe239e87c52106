package org.diptych.core.markdown.hexo.tags;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NexT's tabs: {@code <!-- tab Caption@icon -->} … {@code <!-- endtab -->} in {@code {% tabs Name, active %}}. */
final class NextTabs {
    private static final Pattern TAB =
            Pattern.compile("<!--\\s*tab (.*?)\\s*-->\\n(.*?)<!--\\s*endtab\\s*-->", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");

    private NextTabs() {}

    static String tabs(TagCall call) {
        String[] parts = call.words().split(",", -1);
        String name = parts[0];
        String wanted = parts.length > 1 ? parts[1].strip() : "";
        int active = NUMBER.matcher(wanted).matches() ? Integer.parseInt(wanted) : 0;
        StringBuilder navigation = new StringBuilder();
        StringBuilder panes = new StringBuilder();
        Matcher tab = TAB.matcher(call.body());
        int number = 0;
        while (tab.find()) {
            number++;
            String[] caption = tab.group(1).split("@", -1);
            String label = NextTags.icon(caption.length > 1 ? caption[1] : "") + caption[0].strip();
            String title = name + " " + number;
            String id = id(title);
            String state = number == (active == 0 ? 1 : active) ? " active" : "";
            navigation
                    .append("<li class=\"tab")
                    .append(state)
                    .append("\"><a href=\"#")
                    .append(id)
                    .append("\">");
            navigation.append(label.isEmpty() ? title : label).append("</a></li>");
            panes.append("<div class=\"tab-pane")
                    .append(state)
                    .append("\" id=\"")
                    .append(id)
                    .append("\">");
            panes.append(call.markdown().html(tab.group(2)).strip()).append("</div>");
        }
        return "<div class=\"tabs\" id=\"" + id(name) + "\"><ul class=\"nav-tabs\">" + navigation
                + "</ul><div class=\"tab-content\">" + panes + "</div></div>";
    }

    private static String id(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
