// What the page is put together of; another kind of index has parts of its own.

const PARTS = { Simulator, Controls, Answer };
