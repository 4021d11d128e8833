/** Cases and their tasks: what is open for whom, who may do it, the evidence of a step, four eyes, substitutes, what was refused. */
package org.baucu.platform.work;
