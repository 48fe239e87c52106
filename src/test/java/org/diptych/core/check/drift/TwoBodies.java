package org.diptych.core.check.drift;

import java.util.List;
import java.util.Locale;
import org.diptych.core.check.Finding;
import org.diptych.core.check.FindingSentences;

/** A post of an English and a Chinese body, and what is told of it. */
final class TwoBodies {
    private static final FindingSentences SENTENCES = new FindingSentences(Locale.ENGLISH);

    private TwoBodies() {}

    static String post(String english, String chinese) {
        return body("en", english) + "\n" + body("zh", chinese);
    }

    static String body(String language, String text) {
        return "{% lang_content " + language + " %}\n" + text + "\n{% endlang_content %}\n";
    }

    static List<Finding> findings(String english, String chinese) {
        return DriftTrial.findings(post(english, chinese));
    }

    /** Each rule that found something, with the characters it marks. */
    static List<String> marks(String english, String chinese) {
        return marks(post(english, chinese));
    }

    static List<String> marks(String text) {
        return DriftTrial.findings(text).stream()
                .map(finding -> finding.rule() + ": " + finding.range().in(text))
                .toList();
    }

    /** What an English reader is told. */
    static List<String> sentences(String english, String chinese) {
        return findings(english, chinese).stream().map(SENTENCES::of).toList();
    }
}
