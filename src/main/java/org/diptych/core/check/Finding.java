package org.diptych.core.check;

import java.util.List;
import java.util.Objects;
import org.diptych.core.text.TextRange;

/**
 * Something in a post that will not be published as its author means.
 *
 * <p>Holds no prose: {@code rule} names the sentence in the message bundles ({@code finding.<rule>}), {@code arguments}
 * fill it.
 *
 * @param rule the rule's name, such as {@code unknown-citation-key}
 * @param severity how much it matters
 * @param range the characters concerned, in the file
 * @param arguments what the sentence names
 * @param fixes certain changes, possibly none
 */
public record Finding(String rule, Severity severity, TextRange range, List<String> arguments, List<Fix> fixes) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(range, "range");
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }
}
