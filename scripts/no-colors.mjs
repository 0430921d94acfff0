/** What chalk finds out about a terminal when it is not to find out anything. */
export default { stdout: false, stderr: false };
