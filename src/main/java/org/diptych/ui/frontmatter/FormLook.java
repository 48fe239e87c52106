package org.diptych.ui.frontmatter;

import java.util.Objects;

/** Where the form's look is kept. */
final class FormLook {
    static final String SHEET = Objects.requireNonNull(
                    FormLook.class.getResource("/org/diptych/assets/themes/form.css"))
            .toExternalForm();

    private FormLook() {}
}
