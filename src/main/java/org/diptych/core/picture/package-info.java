/** Pictures that authors bring: where a post keeps them, how it names them, and how they get there. */
package org.diptych.core.picture;
