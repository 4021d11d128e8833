/** What tests over the running engine have in common: a tiny province, its officials, a clock they set, and a record of every path taken. */
package org.baucu.testsupport;
