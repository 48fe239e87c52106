package org.diptych.core.check.drift;

import java.util.List;
import org.diptych.core.check.Finding;

/**
 * Whether a post's languages say the same, as far as it can be told. Immutable; nothing is null.
 *
 * @param compared whether there were two bodies to compare
 * @param findings where they differ, in the order of the file
 */
public record InStep(boolean compared, List<Finding> findings) {

    public InStep {
        findings = List.copyOf(findings);
    }

    /** What {@code findings}, all that was found in a post of so many {@code bodies}, say of it. */
    public static InStep of(int bodies, List<Finding> findings) {
        return new InStep(
                bodies > 1, findings.stream().filter(QuietFinding::isOne).toList());
    }
}
