/** Works as bibliography files describe them: read, told apart, and written as references. */
package org.diptych.core.bibliography;
