/** What chalk finds out about a terminal when it is not to find out anything. */
// biome-ignore lint/style/noDefaultExport: chalk imports it so.
export default { stdout: false, stderr: false };
