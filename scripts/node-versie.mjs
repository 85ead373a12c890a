// Written so that an old Node can still read it and say the sentence.
var parts = process.versions.node.split('.').map(Number)
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(
    'Dit loket heeft Node 20.19 of nieuwer nodig en dit is ' +
      process.versions.node +
      '. Installeer een nieuwere van https://nodejs.org.',
  )
  process.exit(1)
}
