/** The findings: what the checks found in the open post, with a way to each place and its fixes. */
package org.diptych.ui.findings;
