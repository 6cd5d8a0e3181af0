const endOfHead = '\r\n\r\n';
const endOfChunks = Buffer.from('0\r\n\r\n');

/** Reads what a server sends over one connection, and calls `onAnswer` when an answer is whole. Asks little of the CPU. */
export function answerReader(onAnswer: (status: number) => void): (chunk: Buffer) => void {
  let head = '';
  let status = 0;
  let missing = 0;
  let isChunked = false;

  function startBody(): number {
    const end = head.indexOf(endOfHead);
    if (end === -1) return -1;
    status = Number(head.slice(9, 12));
    missing = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    isChunked = /\r\ntransfer-encoding: chunked/i.test(head);
    const body = head.length - end - endOfHead.length;
    head = '';
    return body;
  }

  return (chunk) => {
    let bytes = chunk.byteLength;
    if (status === 0) {
      head += chunk.toString('latin1');
      bytes = startBody();
      if (bytes === -1) return;
    }
    missing -= bytes;
    const isWhole = isChunked ? chunk.subarray(-endOfChunks.byteLength).equals(endOfChunks) : missing <= 0;
    if (!isWhole) return;
    const answered = status;
    status = 0;
    onAnswer(answered);
  };
}
