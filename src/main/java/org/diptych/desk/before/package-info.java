/** How the author said something before, looked for among earlier pairs. */
package org.diptych.desk.before;
