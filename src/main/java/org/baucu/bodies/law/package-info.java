/** What the law tables say of a case of this feature: compositions, agreements, receivers; and the check of a proposal against them. */
package org.baucu.bodies.law;
