// Plain JavaScript on purpose: it must run, and say something useful, on whatever Node is there.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `Stifinner trenger Node 24, men dette er Node ${process.versions.node}.\n` +
      'Node 24 følger med når avhengighetene installeres. Installasjonen har trolig feilet: se meldingene over,\n' +
      'og prøv igjen med\n\n    npx -y pnpm@12 install\n\n',
  );
  process.exit(2);
}
