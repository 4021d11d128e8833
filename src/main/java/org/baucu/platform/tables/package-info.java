/** Tables that people send as files: CSV and XLSX in, XLSX templates out. */
package org.baucu.platform.tables;
