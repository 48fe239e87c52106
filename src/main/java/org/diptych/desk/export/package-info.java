/** An export of the open post: what, where to, what stands in its way, what came of it. */
package org.diptych.desk.export;
