/** Programs of the author's own, run without a shell and ended when their time is over. */
package org.diptych.core.program;
