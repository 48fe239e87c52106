/** The findings: what the checks found in the open post, with a way to each place and its fixes. */
@NullMarked
package org.diptych.ui.findings;

import org.jspecify.annotations.NullMarked;
